import { nfc } from './nfc';

const vietnamese = new Intl.Collator('vi', { numeric: true });

/** Dictionary order of the Vietnamese alphabet (a ă â … d đ e ê …); for `Array.sort`. */
export function collate(a: string, b: string): number {
  return vietnamese.compare(nfc(a), nfc(b));
}

/** Order of people in Vietnamese lists: by given name (the last syllable), then family name, then the middle. */
export function collatePeople(a: string, b: string): number {
  const [one, other] = [nameOf(a), nameOf(b)];
  return collate(one.given, other.given) || collate(one.family, other.family) || collate(one.middle, other.middle);
}

function nameOf(person: string): { given: string; family: string; middle: string } {
  const words = nfc(person).trim().split(/\s+/);
  return { given: words.at(-1) ?? '', family: words[0] ?? '', middle: words.slice(1, -1).join(' ') };
}
