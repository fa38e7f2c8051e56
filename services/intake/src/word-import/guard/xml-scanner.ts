import { isUtf8 } from 'node:buffer';
import { isAt, type ShortStrings, textAt } from './short-strings';
import type { Attributes } from './xml-attributes';
import { decodeEntities } from './xml-entities';

export type ScannerEvents = Readonly<{
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
  /** A document type declaration begins. */
  doctype(): void;
}>;

const [less, greater, slash, exclamation, question] = [0x3c, 0x3e, 0x2f, 0x21, 0x3f];
const [ampersand, doubleQuote, singleQuote, firstOfThree] = [0x26, 0x22, 0x27, 0xef];
const forbidden = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/;
const blank = /^\s*$/;

/**
 * Reads UTF-8 XML piece by piece: tags in balance, text, CDATA; comments and instructions are passed over. It looks at
 * the bytes and makes strings only of names and text; attributes are parsed when asked for, nothing else is validated.
 * @throws SyntaxError where the text is not well formed
 */
export class XmlScanner {
  private rest: Buffer = Buffer.alloc(0);
  private readonly open: string[] = [];
  private rooted = false;

  constructor(
    private readonly events: ScannerEvents,
    private readonly attributes: Attributes,
    private readonly strings: ShortStrings,
  ) {}

  write(piece: Buffer): void {
    const source = this.rest.length === 0 ? piece : Buffer.concat([this.rest, piece]);
    let at = 0;
    for (;;) {
      const tag = this.textFrom(source, at);
      const next = tag < 0 ? -1 : this.markup(source, tag);
      if (next < 0) {
        at = Math.max(tag, at);
        break;
      }
      at = next;
    }
    if (!isUtf8(source.subarray(0, at))) throw new SyntaxError('not UTF-8');
    this.rest = source.subarray(at);
  }

  end(): void {
    if (this.open.length > 0 || !this.rooted || !blank.test(this.rest.toString())) throw new SyntaxError('unfinished');
  }

  /** Tells the text that begins here and gives the offset of the tag behind it; -1 while no tag has come yet. */
  private textFrom(source: Buffer, start: number): number {
    let at = start;
    let special = false;
    for (; at < source.length; at++) {
      const byte = source[at] ?? 0;
      if (byte === less) break;
      if (byte < 0x20 || byte === ampersand || byte === firstOfThree) special = true;
    }
    if (at >= source.length) return -1;
    if (at > start) this.told(textAt(source, start, at), special);
    return at;
  }

  /** `special`: it may hold entities or forbidden characters. */
  private told(text: string, special: boolean): void {
    if (this.open.length > 0) {
      if (special && forbidden.test(text)) throw new SyntaxError('forbidden character');
      this.events.text(special ? decodeEntities(text) : text);
    } else if (!blank.test(text.replace(/^\uFEFF/, ''))) throw new SyntaxError('text outside');
  }

  /** Handles the markup at `tag`; gives the offset behind it, or -1 while its end has not come yet. */
  private markup(source: Buffer, tag: number): number {
    const second = source[tag + 1];
    if (second === slash) return this.closing(source, tag);
    if (second === question) return behind(source, '?>', tag);
    if (second === exclamation) return this.declaration(source, tag);
    return this.opening(source, tag);
  }

  private closing(source: Buffer, tag: number): number {
    const nameEnd = endOfName(source, tag + 2);
    let end = nameEnd;
    while (end < source.length && source[end] !== greater) end++;
    if (end >= source.length) return -1;
    const name = this.open.pop() ?? '';
    const balanced = isAt(source, tag + 2, nameEnd, name) || textAt(source, tag + 2, nameEnd) === name;
    const rest = nameEnd === end ? '' : textAt(source, nameEnd, end);
    if (name === '' || !balanced || !blank.test(rest)) throw new SyntaxError('unbalanced');
    this.events.close(name);
    return end + 1;
  }

  private declaration(source: Buffer, tag: number): number {
    const start = source.toString('latin1', tag, tag + 9);
    if (start.startsWith('<!--')) return behind(source, '-->', tag + 4);
    if (start === '<![CDATA[') {
      const end = source.indexOf(']]>', tag);
      if (end >= 0 && this.open.length > 0) this.events.text(textAt(source, tag + 9, end));
      return end < 0 ? -1 : end + 3;
    }
    if (start.length < 9) return -1;
    this.events.doctype();
    throw new SyntaxError('declaration');
  }

  private opening(source: Buffer, tag: number): number {
    const nameEnd = endOfName(source, tag + 1);
    let quote = 0;
    for (let at = nameEnd; at < source.length; at++) {
      const byte = source[at] ?? 0;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === greater) {
        this.opened(source, this.strings.at(source, tag + 1, nameEnd), nameEnd, at);
        return at + 1;
      } else if (byte === doubleQuote || byte === singleQuote) quote = byte;
      else if (byte === less) throw new SyntaxError('tag in tag');
    }
    return -1;
  }

  private opened(source: Buffer, name: string, nameEnd: number, end: number): void {
    if (name === '' || (this.open.length === 0 && this.rooted)) throw new SyntaxError('no name or a second root');
    const empty = end > nameEnd && source[end - 1] === slash;
    this.rooted = true;
    this.attributes.point(source, nameEnd, empty ? end - 1 : end);
    if (!empty) this.open.push(name);
    this.events.open(name, this.attributes);
    if (empty) this.events.close(name);
  }
}

function endOfName(source: Buffer, start: number): number {
  let at = start;
  for (; at < source.length; at++) {
    const byte = source[at] ?? 0;
    if (byte <= 0x20 || byte === greater || byte === slash) return at;
  }
  return at;
}

function behind(source: Buffer, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}
