import { isAt, type ShortStrings } from './short-strings';
import { decodeEntities } from './xml-entities';

const [equalsSign, doubleQuote, singleQuote] = [0x3d, 0x22, 0x27];

/**
 * The attributes of the tag just read, parsed only when asked for: most tags of a Word file need none. One object serves
 * a whole part, so a listener takes what it needs and never keeps it.
 */
export class Attributes {
  private source: Buffer = Buffer.alloc(0);
  private start = 0;
  private end = 0;
  /** Offsets of the attribute that `next` found. */
  private name = 0;
  private nameEnd = 0;
  private value = 0;
  private close = 0;
  /** Gives the usual name of a prefixed one; null while the file uses the usual prefixes. */
  usual: ((name: string) => string) | null = null;

  constructor(private readonly strings: ShortStrings) {}

  point(source: Buffer, start: number, end: number): void {
    this.source = source;
    this.start = start;
    this.end = end;
  }

  get(name: string): string | undefined {
    for (let at = this.start; this.next(at); at = this.close + 1) if (this.isNamed(name)) return this.text();
    return undefined;
  }

  /** Whether the tag has this word anywhere; saves parsing where it has not. */
  mention(word: string): boolean {
    return this.start !== this.end && this.source.subarray(this.start, this.end).includes(word);
  }

  /** Names as written, with their values. */
  entries(): (readonly [string, string])[] {
    const all: (readonly [string, string])[] = [];
    for (let at = this.start; this.next(at); at = this.close + 1)
      all.push([this.strings.at(this.source, this.name, this.nameEnd), this.text()]);
    return all;
  }

  private text(): string {
    return decodeEntities(this.strings.at(this.source, this.value, this.close));
  }

  private isNamed(wanted: string): boolean {
    const { source, name, nameEnd } = this;
    if (isAt(source, name, nameEnd, wanted)) return true;
    return this.usual !== null && wanted.includes(':') && this.usual(this.strings.at(source, name, nameEnd)) === wanted;
  }

  /** Finds the attribute that begins at or after an offset; false behind the last one. */
  private next(from: number): boolean {
    const { source, end } = this;
    let name = from;
    while (name < end && isBlank(source[name])) name++;
    let equals = name;
    while (equals < end && source[equals] !== equalsSign) equals++;
    let nameEnd = equals;
    while (nameEnd > name && isBlank(source[nameEnd - 1])) nameEnd--;
    let quote = equals + 1;
    while (quote < end && source[quote] !== doubleQuote && source[quote] !== singleQuote) quote++;
    if (quote >= end) return false;
    let close = quote + 1;
    while (close < end && source[close] !== source[quote]) close++;
    this.name = name;
    this.nameEnd = nameEnd;
    this.value = quote + 1;
    this.close = close;
    return close < end;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte !== undefined && byte <= 0x20;
}
