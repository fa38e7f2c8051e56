import { decodeEntities } from './xml-entities';

/** Offsets of one attribute in the source. */
type Place = Readonly<{ name: number; nameEnd: number; value: number; close: number }>;

/**
 * The attributes of the tag just read, parsed only when asked for: most tags of a Word file need none. One object serves
 * a whole part, so a listener takes what it needs and never keeps it.
 */
export class Attributes {
  private source = '';
  private start = 0;
  private end = 0;
  /** Gives the usual name of a prefixed one; null while the file uses the usual prefixes. */
  usual: ((name: string) => string) | null = null;

  point(source: string, start: number, end: number): void {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  get(name: string): string | undefined {
    for (let at = this.start; at < this.end;) {
      const found = this.next(at);
      if (found === null) return undefined;
      if (this.isNamed(found, name)) return decodeEntities(this.source.slice(found.value, found.close));
      at = found.close + 1;
    }
    return undefined;
  }

  /** Whether the tag has this word anywhere; saves parsing where it has not. */
  mention(word: string): boolean {
    return this.start !== this.end && this.source.slice(this.start, this.end).includes(word);
  }

  /** Names as written, with their values. */
  entries(): (readonly [string, string])[] {
    const all: (readonly [string, string])[] = [];
    for (let found = this.next(this.start); found !== null; found = this.next(found.close + 1)) {
      const { name, nameEnd, value, close } = found;
      all.push([this.source.slice(name, nameEnd), decodeEntities(this.source.slice(value, close))]);
    }
    return all;
  }

  private isNamed({ name, nameEnd }: Place, wanted: string): boolean {
    const { source } = this;
    if (nameEnd - name === wanted.length && source.startsWith(wanted, name)) return true;
    return this.usual !== null && wanted.includes(':') && this.usual(source.slice(name, nameEnd)) === wanted;
  }

  /** The attribute that begins at or after an offset; null behind the last one. */
  private next(from: number): Place | null {
    const { source, end } = this;
    let name = from;
    while (name < end && source.charCodeAt(name) <= 0x20) name++;
    const equals = source.indexOf('=', name);
    if (equals < 0 || equals >= end) return null;
    let nameEnd = equals;
    while (nameEnd > name && source.charCodeAt(nameEnd - 1) <= 0x20) nameEnd--;
    let quote = equals + 1;
    while (quote < end && source.charCodeAt(quote) !== 0x22 && source.charCodeAt(quote) !== 0x27) quote++;
    const close = source.indexOf(source.charAt(quote), quote + 1);
    return quote >= end || close < 0 || close >= end ? null : { name, nameEnd, value: quote + 1, close };
  }
}
