import { Attributes } from './xml-attributes';
import { decodeEntities } from './xml-entities';

export type ScannerEvents = Readonly<{
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** A document type declaration begins. */
  doctype(): void;
}>;

const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
const blank = /^\s*$/;

/**
 * Reads XML piece by piece: tags in balance, text, CDATA; comments and instructions are passed over. Names are checked
 * for balance and attributes are parsed when asked for, nothing is validated beyond that.
 * @throws SyntaxError where the text is not well formed
 */
export class XmlScanner {
  private rest = '';
  private readonly names = new Map<number, string>();
  private readonly open: string[] = [];
  private rooted = false;

  constructor(
    private readonly events: ScannerEvents,
    private readonly attributes: Attributes,
  ) {}

  write(piece: string): void {
    const source = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const tag = source.indexOf('<', at);
      if (tag < 0) break;
      if (tag > at) this.textBetween(source.slice(at, tag));
      const next = this.markup(source, tag);
      at = next < 0 ? tag : next;
      if (next < 0) break;
    }
    this.rest = at === 0 ? source : source.slice(at);
  }

  end(): void {
    if (this.open.length > 0 || !this.rooted || !blank.test(this.rest)) throw new SyntaxError('unfinished');
  }

  private textBetween(text: string): void {
    if (this.open.length > 0) {
      if (forbidden.test(text)) throw new SyntaxError('forbidden character');
      this.events.text(decodeEntities(text));
    } else if (!blank.test(text.replace(/^\uFEFF/, ''))) throw new SyntaxError('text outside');
  }

  /** Handles the markup at `tag`; gives the offset behind it, or -1 while its end has not come yet. */
  private markup(source: string, tag: number): number {
    const second = source.charCodeAt(tag + 1);
    if (second === 0x2f) return this.closing(source, tag);
    if (second === 0x3f) return behind(source, '?>', tag);
    if (second === 0x21) return this.declaration(source, tag);
    return this.opening(source, tag);
  }

  private closing(source: string, tag: number): number {
    const end = source.indexOf('>', tag);
    if (end < 0) return -1;
    const name = this.open.pop();
    if (
      name === undefined ||
      !source.startsWith(name, tag + 2) ||
      !blank.test(source.slice(tag + 2 + name.length, end))
    )
      throw new SyntaxError('unbalanced');
    this.events.close(name);
    return end + 1;
  }

  private declaration(source: string, tag: number): number {
    if (source.startsWith('<!--', tag)) return behind(source, '-->', tag);
    if (source.startsWith('<![CDATA[', tag)) {
      const end = source.indexOf(']]>', tag);
      if (end >= 0 && this.open.length > 0) this.events.text(source.slice(tag + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (source.length < tag + 9) return -1;
    this.events.doctype();
    throw new SyntaxError('declaration');
  }

  private opening(source: string, tag: number): number {
    let at = tag + 1;
    let hash = 0;
    let code = source.charCodeAt(at);
    while (code > 0x20 && code !== 0x3e && code !== 0x2f) {
      hash = (hash * 31 + code) | 0;
      code = source.charCodeAt(++at);
    }
    const nameEnd = at;
    let quote = 0;
    for (; code !== 0x3e || quote !== 0; code = source.charCodeAt(++at)) {
      if (at >= source.length) return -1;
      if (quote === 0) {
        if (code === 0x3c) throw new SyntaxError('tag in tag');
        if (code === 0x22 || code === 0x27) quote = code;
      } else if (code === quote) quote = 0;
    }
    this.opened(source, this.nameAt(source, tag + 1, nameEnd, hash), nameEnd, at);
    return at + 1;
  }

  private opened(source: string, name: string, nameEnd: number, end: number): void {
    if (name === '' || (this.open.length === 0 && this.rooted)) throw new SyntaxError('no name or a second root');
    const empty = end > nameEnd && source.charCodeAt(end - 1) === 0x2f;
    this.rooted = true;
    this.attributes.point(source, nameEnd, empty ? end - 1 : end);
    if (!empty) this.open.push(name);
    this.events.open(name, this.attributes);
    if (empty) this.events.close(name);
  }

  /** The same string object for the same name, so that comparing names is comparing pointers. */
  private nameAt(source: string, start: number, end: number, hash: number): string {
    const known = this.names.get(hash);
    if (known !== undefined && known.length === end - start && source.startsWith(known, start)) return known;
    const name = source.slice(start, end);
    this.names.set(hash, name);
    return name;
  }
}

function behind(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
