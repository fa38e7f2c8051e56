import type { Outline } from '@common/contracts/outline';
import type { RefusalMessage } from '../guard/file-refusal';
import type { WordReading } from '../word-reading';

/** What goes down to the child process: one file and the outline to map it to. */
export type ImportJob = Readonly<{ bytes: Uint8Array; outline: Outline }>;

/** What comes back: the reading, a refusal with its text, or the message of a fault of ours. */
export type ImportAnswer =
  Readonly<{ reading: WordReading }> | Readonly<{ refusal: RefusalMessage }> | Readonly<{ fault: string }>;
