import type { DocxBlock } from '../docx/model';
import { type Candidate, candidateOf } from './candidate';
import { asUpperLetter, type Label } from './label';
import type { Zone } from './zones';

/** One block on the detector's way; only paragraphs of the body and of annexes are candidates. */
export type Line = {
  readonly block: DocxBlock;
  readonly zone: Zone;
  readonly candidate: Candidate | null;
  heading: boolean;
  score: number;
  /** Where a run-in heading ends in its title. */
  runInEnd: number | null;
};

export function linesOf(blocks: readonly DocxBlock[], zones: readonly Zone[]): Line[] {
  let lastLetter: number | null = null;
  return blocks.map((block, place) => {
    const zone = zones[place] ?? 'body';
    const looked = block.kind === 'paragraph' && !block.contents ? candidateOf(block) : null;
    const candidate = looked && { ...looked, label: settleLetter(looked.label, lastLetter) };
    if (candidate?.label?.kind === 'upper') lastLetter = candidate.label.value;
    return { block, zone, candidate, heading: false, score: 0, runInEnd: null };
  });
}

/** "C." after "B." is a letter; alone it is the Roman hundred, which nobody reaches, so a letter too. */
function settleLetter(label: Label | null, lastLetter: number | null): Label | null {
  const letter = label && asUpperLetter(label);
  if (letter === null || letter.value === null) return label;
  const next = lastLetter !== null && letter.value === lastLetter + 1;
  return next || (label?.value ?? 0) >= 50 ? letter : label;
}

/** The numbered line (no bullet) of one list signature, to find siblings by. */
export function signatureOf(line: Line): string | null {
  const label = line.candidate?.label ?? null;
  return label === null || label.kind === 'bullet' ? null : `${label.kind}${label.depth}`;
}
