import { TextDecoder } from 'node:util';
import { DomainError } from '@common/errors/domain-error';
import { limits } from './limits';
import { DamagedFile, FileTooComplex, ForbiddenMarkup } from './refusals';
import { ShortStrings } from './short-strings';
import { Attributes } from './xml-attributes';
import { Prefixes } from './xml-prefixes';
import { XmlScanner } from './xml-scanner';

export type { Attributes };

/** Shared by all files, so that a name is made once for the life of the process. */
const strings = new ShortStrings();

/** What a reader of one part wants to hear; names carry the usual prefixes (`w:p`), whatever the file calls them. */
export interface XmlListener {
  /** `attributes` is good only during the call. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements still allowed in this file, all parts together. */
export class XmlBudget {
  private nodes = 0;

  spend(): void {
    if (++this.nodes > limits.xmlNodes) throw new FileTooComplex('nodes');
  }
}

/** Reads one part as a stream; a DTD, a broken tag, too deep or too many elements end it with a refusal. */
export function readXml(part: string, pieces: Iterable<Uint8Array>, listener: XmlListener, budget: XmlBudget): void {
  const prefixes = new Prefixes();
  let depth = 0;
  const scanner = new XmlScanner(
    {
      open: (name, attributes) => {
        budget.spend();
        if (++depth > limits.xmlDepth) throw new FileTooComplex('depth');
        if (depth === 1 || !isWordName(name)) prefixes.learn(attributes);
        listener.open(prefixes.usual(name), attributes);
      },
      close: (name) => {
        depth--;
        listener.close(prefixes.usual(name));
      },
      text: (text) => listener.text(text),
      doctype: () => {
        throw new ForbiddenMarkup(part);
      },
    },
    new Attributes(strings),
    strings,
  );
  try {
    for (const piece of inUtf8(pieces)) scanner.write(piece);
    scanner.end();
  } catch (error) {
    throw error instanceof DomainError ? error : new DamagedFile(part);
  }
}

/** "w:…": Word declares no namespaces on these, so they need no look at their attributes. */
function isWordName(name: string): boolean {
  return name.charCodeAt(1) === 0x3a && name.charCodeAt(0) === 0x77;
}

/** The pieces as UTF-8, which nearly all files are already; UTF-16 is rewritten. */
function* inUtf8(pieces: Iterable<Uint8Array>): Generator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let encoding: string | null = null;
  for (const piece of pieces) {
    encoding ??= encodingOf(piece);
    if (encoding === 'utf-8') yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    else {
      decoder ??= new TextDecoder(encoding, { fatal: true });
      yield Buffer.from(decoder.decode(piece, { stream: true }));
    }
  }
  if (decoder) yield Buffer.from(decoder.decode());
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
