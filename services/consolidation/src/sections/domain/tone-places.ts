/** Words whose tone mark may sit on either vowel: "hòa" and "hoà", "ủy" and "uỷ". */
const eitherPlace =
  /^(.*?)(o)([\u0300\u0301\u0309\u0303\u0323]?)([ae])([\u0300\u0301\u0309\u0303\u0323]?)$|^(.*?)(u)([\u0300\u0301\u0309\u0303\u0323]?)(y)([\u0300\u0301\u0309\u0303\u0323]?)$/iu;

/** A pattern that finds the text whichever way its tone marks are placed; blanks match any white space. */
export function patternOfEitherTonePlace(text: string): string {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .map((word) => {
      const spellings = new Set([word, otherPlace(word)]);
      return spellings.size === 1 ? escaped(word) : `(?:${[...spellings].map(escaped).join('|')})`;
    })
    .join('\\s+');
}

function otherPlace(word: string): string {
  const found = eitherPlace.exec(word.normalize('NFD'));
  if (!found) return word;
  const [before, first, toneOfFirst, second, toneOfSecond] = found.slice(1).filter((part) => part !== undefined);
  return `${before}${first}${toneOfSecond}${second}${toneOfFirst}`.normalize('NFC');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
