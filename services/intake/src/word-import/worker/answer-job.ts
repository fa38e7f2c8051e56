import { FileRefusal } from '../guard/file-refusal';
import { readWord } from '../read-word';
import type { ImportAnswer, ImportJob } from './import-messages';

/** Reads one file; a refusal is an answer, not a fault. */
export function answerJob({ bytes, outline }: ImportJob): ImportAnswer {
  try {
    return { reading: readWord(bytes, outline) };
  } catch (error) {
    if (!(error instanceof FileRefusal)) return { fault: error instanceof Error ? error.message : String(error) };
    const { kind, code, says, details } = error;
    return { refusal: { kind, code, says, details } };
  }
}
