import { decodeEntities } from './xml-entities';

/**
 * The attributes of the tag just read, parsed only when asked for: most tags of a Word file need none. One object serves
 * a whole part, so a listener takes what it needs and never keeps it.
 */
export class Attributes {
  private source = '';
  private start = 0;
  private end = 0;
  private names: string[] = [];
  private values: string[] = [];
  private parsed = false;

  /** @param usual gives the usual name of a prefixed one, where a file has its own prefixes */
  constructor(private readonly usual: (name: string) => string) {}

  point(source: string, start: number, end: number): void {
    this.source = source;
    this.start = start;
    this.end = end;
    this.parsed = false;
  }

  get(name: string): string | undefined {
    if (this.start === this.end) return undefined;
    if (!this.parsed) this.parse();
    const place = this.names.indexOf(name);
    return place < 0 ? undefined : this.values[place];
  }

  /** Whether the tag has this word anywhere; saves parsing where it has not. */
  mention(word: string): boolean {
    return this.start !== this.end && this.source.slice(this.start, this.end).includes(word);
  }

  /** Names as written, with their values. */
  entries(): (readonly [string, string])[] {
    if (!this.parsed) this.parse();
    return this.names.map((name, place) => [name, this.values[place] ?? ''] as const);
  }

  private parse(): void {
    this.names = [];
    this.values = [];
    this.parsed = true;
    const { source, end } = this;
    let at = this.start;
    for (;;) {
      const equals = source.indexOf('=', at);
      if (equals < 0 || equals >= end) return;
      const quote = nextQuote(source, equals + 1, end);
      const close = source.indexOf(source.charAt(quote), quote + 1);
      if (quote >= end || close < 0 || close >= end) return;
      const name = source.slice(at, equals).trim();
      this.names.push(name.includes(':') ? this.usual(name) : name);
      this.values.push(decodeEntities(source.slice(quote + 1, close)));
      at = close + 1;
    }
  }
}

function nextQuote(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source.charCodeAt(at) !== 0x22 && source.charCodeAt(at) !== 0x27) at++;
  return at;
}
