import { diffArrays } from 'diff';

export type Piece = Readonly<{ kind: 'same' | 'added' | 'removed'; text: string }>;

/**
 * What became of a text, word by word ("94,5%" is one word); other spaces between the same words are no difference.
 * Joined without the removed pieces it is the new text, exactly.
 */
export function compareWords(before: string, after: string): Piece[] {
  const same = (a: string, b: string) => a.trim().normalize('NFC') === b.trim().normalize('NFC');
  return diffArrays(wordsOf(before), wordsOf(after), { comparator: same }).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** Each word with the spaces behind it. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*|^\s+/gu) ?? [];

/** What became of a table's rows, one line each; rows that stayed are told by their number only. */
export function compareRows(before: string, after: string, stayed: (rows: number) => string): Piece[] {
  const rowsOf = (text: string) => text.split('\n').map((row) => row.replaceAll('\t', ' | '));
  return diffArrays(rowsOf(before), rowsOf(after)).map(({ added, removed, value }) => {
    if (added || removed) return { kind: added ? 'added' : 'removed', text: `${value.join('\n')}\n` };
    return { kind: 'same', text: `${stayed(value.length)}\n` };
  });
}

/** From 0 (no word in common) to 1 (the same words). */
export function likeness(before: string, after: string): number {
  const words = (text: string) => text.toLocaleLowerCase('vi').split(/\s+/u).filter(Boolean);
  const rest = new Map<string, number>();
  for (const word of words(before)) rest.set(word, (rest.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of words(after)) {
    const left = rest.get(word) ?? 0;
    if (left > 0) common++;
    rest.set(word, left - 1);
  }
  return (2 * common) / Math.max(1, words(before).length + words(after).length);
}
