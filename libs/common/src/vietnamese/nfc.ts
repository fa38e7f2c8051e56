/** Only characters that no rule below changes: ASCII, Latin and Vietnamese letters, the usual punctuation. */
const settled =
  /^[\u0000-\u009F\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0188\u018A-\u0255\u0257-\u02FF\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E\u20AB]*$/;

/** True for a text that `normalizeText` leaves as it is, which nearly all text is; false settles nothing. */
export function isSettled(text: string): boolean {
  return settled.test(text);
}

/** Composed form with the right Đ: some keyboards and tables write the Icelandic Ð or the African Ɖ in its place. */
export function nfc(text: string): string {
  const composed = text.normalize('NFC');
  if (!/[\u00D0\u0189\u00F0\u0256]/.test(composed)) return composed;
  return composed.replace(/[\u00D0\u0189]/g, 'Đ').replace(/[\u00F0\u0256]/g, 'đ');
}

/**
 * Text as it enters the system: NFC, every kind of blank a plain space, invisible characters gone. Dashes, tone marks
 * and spelling stay the sender's own; only keys (`fold`, `toneKey`) go further. Line ends are kept.
 */
export function normalizeText(text: string): string {
  if (settled.test(text)) return text;
  const composed = nfc(text);
  if (settled.test(composed)) return composed;
  return composed
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF\u00AD]/g, '');
}

/** `normalizeText` with runs of blanks and line ends made one space, and none at the ends. */
export function squeeze(text: string): string {
  return normalizeText(text).replace(/\s+/g, ' ').trim();
}
