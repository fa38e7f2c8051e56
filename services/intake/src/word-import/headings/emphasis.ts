import type { Run } from '@common/contracts/document-ast';

type Mark = 'b' | 'i' | 'u';

/** The part (0..1) of the letters between two offsets that bears a mark. */
export function markedShare(runs: readonly Run[], mark: Mark, from = 0, to = Number.POSITIVE_INFINITY): number {
  let [place, letters, marked] = [0, 0, 0];
  for (const run of runs) {
    const piece = run.text.slice(Math.max(from - place, 0), Math.max(to - place, 0));
    const count = lettersIn(piece);
    letters += count;
    if (run[mark] === true) marked += count;
    place += run.text.length;
  }
  return letters === 0 ? 0 : marked / letters;
}

/** The strongest of bold, italic and underlined. */
export function emphasisShare(runs: readonly Run[], from: number, to: number): number {
  return Math.max(...(['b', 'i', 'u'] as const).map((mark) => markedShare(runs, mark, from, to)));
}

function lettersIn(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

/** Nearly all capitals, of at least four letters. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters.replace(/[^\p{Lu}]/gu, '').length / letters.length > 0.9;
}
