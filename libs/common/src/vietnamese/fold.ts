import { normalizeText } from './nfc';

/**
 * Search key without diacritics: lower case, đ as d, every dash a hyphen. "Đắk Lắk" and "dak lak" have one key; so
 * have "bảo" and "báo", so rank by `toneKey` first.
 */
export function fold(text: string): string {
  let folded = '';
  for (const character of text) folded += foldedCharacter(character);
  return folded;
}

const known = new Map<string, string>();

/** Character by character, so that a key costs no normalisation: combining marks go, composed letters lose theirs. */
function foldedCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded = normalizeText(character)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase();
  if (known.size < 5000) known.set(character, folded);
  return folded;
}

/** `fold` with only letters, digits and single spaces left: what titles are compared by. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
