const symbolFont: Readonly<Record<number, string>> = {
  0x61: 'α',
  0x62: 'β',
  0x67: 'γ',
  0x64: 'δ',
  0x6c: 'λ',
  0x6d: 'μ',
  0x70: 'π',
  0x73: 'σ',
  0x44: 'Δ',
  0x57: 'Ω',
  0x53: 'Σ',
  0xa3: '≤',
  0xa5: '∞',
  0xa8: '♦',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xd6: '√',
  0xde: '⇒',
  0xe5: '∑',
};
const wingdings: Readonly<Record<number, string>> = {
  0x2d: '-',
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x71: '❑',
  0x72: '❒',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '☐',
  0xb7: '•',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '☒',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

/** The character that a symbol font shows for a code (with or without Word's U+F000). Unknown codes become "□". */
export function symbolCharacter(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const mapped = (/wingdings/i.test(font) ? wingdings : symbolFont)[low];
  if (mapped !== undefined) return mapped;
  if (!/wingdings|webdings/i.test(font) && low >= 0x20 && low <= 0x7e) return String.fromCodePoint(low);
  return code >= 0xe000 && code <= 0xf8ff ? '□' : String.fromCodePoint(code);
}

/** Replaces the private-use characters of symbol fonts in a text ("\uF02B" is "+", "\uF0B7" is "•"). */
export function withoutPrivateUse(text: string, font: string): string {
  if (!/[\uF020-\uF0FF]/.test(text)) return text;
  return text.replace(/[\uF020-\uF0FF]/g, (character) => symbolCharacter(font, character.charCodeAt(0)));
}
