import { blockText } from '@common/contracts/block-text';
import { foldWords } from '@common/vietnamese/fold';
import { commonWording, mentionsItself, namesItself } from './common-wording';
import type { Contribution, NamedUnit } from './contribution';

/** What two texts are compared by. */
export type Statement = Readonly<{
  /** The common wording, diacritics folded, each number a `0`. */
  words: string;
  /** Every number as written, in order; texts with other numbers do not say the same. */
  numbers: readonly string[];
  /** What each number counts: the word or the % after it. Where these are equal, numbers of two texts correspond. */
  counted: string;
  /** Words that turn a meaning round, and whose bare name stays in the text: all must be equal. */
  guard: string;
}>;

/** A number, a date or a count of a total: "94,5", "12/5/2022", "14/20"; the base of a rate ("/10.000") stands apart. */
export const numberPattern = /\d+(?:[.,]\d+)*(?:\/(?!10+(?![.,/]?\d)|10*[.,]000)\d+(?:[.,]\d+)*)*/g;

const turningWords =
  /(?<![\p{L}\p{M}])(?:không|chưa|chẳng|thiếu|đủ|tăng|giảm|cao|thấp|vượt|ngừng|hết|ít|nhiều)(?![\p{L}\p{M}])/gu;

export function statementOf(contribution: Contribution, unit: NamedUnit | undefined): Statement {
  const written = blockText(contribution.block);
  const words = wordsOf(written);
  if (!mentionsItself(words, unit)) return statement(written, words, '');
  const text = commonWording(written, unit);
  return statement(text, wordsOf(text), namesItself(text, unit) ? contribution.source.unitId : '');
}

function statement(text: string, words: string, own: string): Statement {
  const turns = text.toLowerCase().match(turningWords) ?? [];
  return {
    words,
    numbers: text.match(numberPattern) ?? [],
    counted: countedIn(text),
    guard: `${own}|${turns.join(' ')}`,
  };
}

function countedIn(text: string): string {
  const counted = [...text.matchAll(numberPattern)].map(({ 0: number, index }) => {
    const after = /^\s*(%|[\p{L}\p{M}]+)/u.exec(text.slice(index + number.length))?.[1] ?? '';
    return after === '%' ? after : foldWords(after);
  });
  return counted.join(' ');
}

function wordsOf(text: string): string {
  return foldWords(text.replace(numberPattern, ' 0 '));
}

/** Equal keys: the same words, numbers and guards. */
export function exactKey({ words, numbers, guard }: Statement): string {
  return [words, numbers.join(' '), guard].join('\n');
}
