import type { Candidate } from './candidate';
import type { Label } from './label';

/** What the detector knows about the lines around a candidate and about the campaign's outline. */
export type Surroundings = Readonly<{
  /** How well the title resembles a title of the outline, 0..1. */
  resemblance: number;
  /** Text, a list, a table or a deeper number follows. */
  contentFollows: boolean;
  /** The next line is the next of the same list. */
  siblingFollows: boolean;
}>;

/** From here on a line is a heading by its own evidence. */
export const headingThreshold = 2.5;

const numberEvidence: Readonly<Record<Label['kind'], number>> = {
  part: 2.6,
  chapter: 2.4,
  annex: 2.4,
  article: 2,
  upper: 1.8,
  roman: 2.2,
  decimal: 1,
  round: 0.7,
  letter: 0.5,
  paren: 0.3,
  bullet: -4,
};

/**
 * Evidence that a line is a heading (documents.md 4.1): number, emphasis, likeness to the outline, its own line,
 * content below. A style's level counts only beside a number or bold, because on real papers styles lie.
 */
export function evidence(candidate: Candidate, ranIn: boolean, around: Surroundings): number {
  const { label, paragraph, title } = candidate;
  if (title === '' && label?.kind !== 'part' && label?.kind !== 'annex') return -9;
  let score = label === null ? (title.endsWith(':') ? -2.7 : -1.2) : numberEvidence[label.kind];
  if (label?.kind === 'decimal' && label.depth > 1) score += 0.5;
  score += ranIn ? 1.8 : emphasisEvidence(candidate);
  if (paragraph.styleLevel !== null && (label !== null || candidate.bold > 0.8)) score += 0.6;
  if (around.resemblance >= 0.8) score += 2;
  else if (around.resemblance >= 0.65) score += 1.2;
  score += ranIn ? 0.5 : shapeEvidence(title);
  if (around.siblingFollows) score -= 0.8;
  else if (around.contentFollows) score += 0.5;
  return score;
}

function emphasisEvidence({ bold, italic, underlined, capitals }: Candidate): number {
  const emphasised = bold > 0.75 ? 2 : italic > 0.75 || underlined > 0.75 ? 1.2 : bold > 0.4 ? 0.6 : 0;
  return emphasised + (capitals ? 1.3 : 0);
}

function shapeEvidence(title: string): number {
  let score = 0;
  if (title.length <= 60) score += 0.3;
  if (title.length <= 140) score += 0.5;
  if (title.length > 250) score -= 0.7;
  if (title.length > 450) score -= 0.8;
  if (/[;,]$/.test(title)) score -= 2;
  else if (/[.!?…]$/.test(title)) score -= 0.8;
  else score += 0.7;
  if (/^\p{Ll}/u.test(title)) score -= 1.5;
  if (/[.;]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(title)) score -= 0.8;
  return score;
}
