import { normalizeText } from './nfc';

/**
 * Search key without diacritics: lower case, đ as d, every dash a hyphen. "Đắk Lắk" and "dak lak" have one key; so
 * have "bảo" and "báo", so rank by `toneKey` first.
 */
export function fold(text: string): string {
  return normalizeText(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[\u2010-\u2015]/g, '-')
    .toLowerCase();
}

/** `fold` with only letters, digits and single spaces left: what titles are compared by. */
export function foldWords(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
