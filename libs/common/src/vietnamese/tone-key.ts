import { normalizeText } from './nfc';

const tones: Readonly<Record<string, string>> = {
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/**
 * Exact key that ignores case and where a tone mark sits in its syllable: "hoà" and "hòa", "cấp uỷ" and "CẤP ỦY" are
 * equal; "ma" and "mà" are not. Never shown to people.
 */
export function toneKey(text: string): string {
  return normalizeText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\p{L}\p{M}]+/gu, toneLast)
    .normalize('NFC');
}

function toneLast(word: string): string {
  let tone = '';
  const bare = word.replace(/[\u0300\u0301\u0309\u0303\u0323]/g, (mark) => {
    tone += tones[mark];
    return '';
  });
  return bare + tone;
}
