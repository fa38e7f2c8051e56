/** The letters that Vietnamese papers count with: no f, j, w, z; đ after d. */
const letters = 'abcdđeghiklmnopqrstuvxy';

/** The marker of the item after one: "a)" → "b)", "2." → "3."; a sign stays itself. */
export function nextMarker(marker: string): string {
  const number = /^(\(?)(\d+)([.)]?)$/.exec(marker);
  if (number) return `${number[1]}${Number(number[2]) + 1}${number[3]}`;
  const [, open = '', letter = '', close = ''] = /^(\(?)(\p{Ll})([.)])$/u.exec(marker) ?? [];
  const place = letters.indexOf(letter);
  const next = letter && place >= 0 ? letters[place + 1] : undefined;
  return next ? `${open}${next}${close}` : marker;
}

/** The sign by which an item of a level is told where no number or letter tells it. */
export function signOfLevel(level: number): string {
  return level === 1 ? '-' : '+';
}

/** Numbers and letters are words of the author; signs only tell that there is an item. */
export function isCounted(marker: string): boolean {
  return /[\p{L}\p{N}]/u.test(marker);
}
