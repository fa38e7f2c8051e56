import { blockText } from '@common/contracts/document-ast';
import { foldWords } from '@common/vietnamese/fold';
import { toneKey } from '@common/vietnamese/tone-key';
import { commonWording, namesItself } from './common-wording';
import type { Contribution, NamedUnit } from './contribution';

/** What two texts are compared by. */
export type Statement = Readonly<{
  /** The common wording, diacritics folded, each number a `0`. */
  words: string;
  /** Every number as written, in order; texts with other numbers do not say the same. */
  numbers: readonly string[];
  /** Words that turn a meaning round, footnotes and the unit's own bare name: all must be equal. */
  guard: string;
}>;

/** A number, a date or a share: "94,5", "12/5/2022", "190/201". */
export const numberPattern = /\d+(?:[.,/]\d+)*/g;

const turningWords = new Set(
  ['không', 'chưa', 'chẳng', 'thiếu', 'đủ', 'tăng', 'giảm', 'cao', 'thấp', 'vượt', 'ngừng', 'hết', 'ít', 'nhiều'].map(
    toneKey,
  ),
);

export function statementOf(contribution: Contribution, unit: NamedUnit | undefined): Statement {
  const text = commonWording(blockText(contribution.block), unit);
  const own = namesItself(text, unit) ? contribution.source.unitId : '';
  const turns = toneKey(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => turningWords.has(word));
  const notes = contribution.notes.map(({ runs }) => foldWords(runs.map((run) => run.text).join('')));
  return {
    words: foldWords(text.replace(numberPattern, ' 0 ')),
    numbers: text.match(numberPattern) ?? [],
    guard: [own, turns.join(' '), ...notes].join('|'),
  };
}

/** Equal keys: the same words, numbers and guards. */
export function exactKey({ words, numbers, guard }: Statement): string {
  return [words, numbers.join(' '), guard].join('\n');
}
