import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { DomainError } from '@common/errors/domain-error';
import { limits } from './limits';
import { DamagedFile, FileTooComplex, ForbiddenMarkup } from './refusals';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part wants to hear; names carry the usual prefixes (`w:p`), whatever the file calls them. */
export interface XmlListener {
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
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const prefixes = new Prefixes();
  let depth = 0;
  parser.on('doctype', () => {
    throw new ForbiddenMarkup(part);
  });
  parser.on('opentag', ({ name, attributes }) => {
    budget.spend();
    if (++depth > limits.xmlDepth) throw new FileTooComplex('depth');
    prefixes.learn(attributes);
    listener.open(prefixes.usual(name), prefixes.usualKeys(attributes));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    listener.close(prefixes.usual(name));
  });
  parser.on('text', (text) => listener.text(text));
  parser.on('cdata', (text) => listener.text(text));
  try {
    for (const text of decoded(pieces)) parser.write(text);
    parser.close();
  } catch (error) {
    throw error instanceof DomainError ? error : new DamagedFile(part);
  }
}

function* decoded(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    yield decoder.decode(piece, { stream: true });
  }
  if (decoder) yield decoder.decode();
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
];

/** Namespaces under the prefixes everyone uses; most files use them already and cost nothing here. */
class Prefixes {
  private readonly renamed = new Map<string, string>();

  learn(attributes: Attributes): void {
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      const declared = key === 'xmlns' ? '' : key.slice(6);
      const usual = usualPrefixes.find(([uri]) => uri.test(attributes[key] ?? ''))?.[1];
      if (usual !== undefined && usual !== declared) this.renamed.set(declared, usual);
    }
  }

  usual(name: string): string {
    if (this.renamed.size === 0) return name;
    const colon = name.indexOf(':');
    const prefix = this.renamed.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  }

  usualKeys(attributes: Attributes): Attributes {
    if (this.renamed.size === 0) return attributes;
    return Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [key.includes(':') ? this.usual(key) : key, value]),
    );
  }
}
