import type { Run } from '@common/contracts/document-ast';

export type Mark = 'b' | 'i' | 'u';

/** The part (0..1) of the letters between two offsets that bears a mark. */
export function markedShare(runs: readonly Run[], mark: Mark, from = 0, to = Number.POSITIVE_INFINITY): number {
  let anywhere = false;
  for (const run of runs) if (run[mark] === true) anywhere = true;
  if (!anywhere) return 0;
  let [place, letters, marked] = [0, 0, 0];
  for (const run of runs) {
    const count = lettersBetween(run.text, from - place, to - place);
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

function lettersBetween(text: string, from: number, to: number): number {
  let count = 0;
  const end = Math.min(to, text.length);
  for (let place = Math.max(from, 0); place < end; place++) if (isLetterOrDigit(text.charCodeAt(place))) count++;
  return count;
}

/** Good enough to weigh emphasis: blanks and punctuation of Latin text are none. */
function isLetterOrDigit(code: number): boolean {
  if (code < 0x80) return (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
  return code >= 0xc0 && (code < 0x2000 || code > 0x2bff);
}

/** Nearly all capitals, of at least four letters. */
export function isCapitals(text: string): boolean {
  if (hasManySmallLetters(text)) return false;
  let [upper, lower] = [0, 0];
  for (const character of text) {
    const [low, high] = [character.toLowerCase(), character.toUpperCase()];
    if (low === high) continue;
    if (character === high) upper++;
    else lower++;
  }
  return upper + lower >= 4 && upper / (upper + lower) > 0.9;
}

/** Small letters without signs alone are a tenth of the text: so it is with nearly every line, and quickly seen. */
function hasManySmallLetters(text: string): boolean {
  let small = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code > 0x60 && code < 0x7b && ++small * 10 > text.length) return true;
  }
  return false;
}
