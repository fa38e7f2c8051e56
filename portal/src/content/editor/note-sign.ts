const superscripts = '¹²³⁴⁵⁶⁷⁸⁹';

/** One character that stands for a footnote while the text is edited: ¹ to ⁹, then ⑩ to ㊿. */
export function noteSign(number: number): string {
  if (number <= 9) return superscripts.charAt(number - 1);
  if (number <= 20) return String.fromCodePoint(0x2469 + number - 10);
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21);
  if (number <= 50) return String.fromCodePoint(0x32b1 + number - 36);
  return '※';
}
