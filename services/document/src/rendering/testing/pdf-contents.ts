import { inflateSync } from 'node:zlib';

/** What a reader finds in a PDF of ours: enough of the format to check structure and text, without other programs. */
export type PdfContents = Readonly<{
  catalog: string;
  trailer: string;
  /** How often each structure type ("H1", "TD", "TOCI") stands in the structure tree. */
  structure: Readonly<Record<string, number>>;
  fontDescriptors: readonly string[];
  /** All text in reading order, footnotes where they are printed; without page headers and white space. */
  text: string;
}>;

type PdfObject = Readonly<{ dictionary: string; stream: string }>;

export function readPdf(pdf: Uint8Array): PdfContents {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const [, id, body] of file.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g))
    objects.set(Number(id), parsed(body ?? ''));
  const dictionaries = [...objects.values()].map(({ dictionary }) => dictionary);
  const structure: Record<string, number> = {};
  for (const dictionary of dictionaries.filter((one) => /\/P \d+ 0 R/.test(one) && !one.includes('/Type /Page\n'))) {
    const type = /\/S ?\/(\w+)/.exec(dictionary)?.[1];
    if (type) structure[type] = (structure[type] ?? 0) + 1;
  }
  return {
    catalog: dictionaries.find((one) => one.includes('/Type /Catalog')) ?? '',
    trailer: file.slice(file.lastIndexOf('trailer')),
    structure,
    fontDescriptors: dictionaries.filter((one) => one.includes('/Type /FontDescriptor')),
    text: dictionaries
      .filter((one) => /\/Type \/Page\s/.test(one))
      .map((page) => pageText(page, objects))
      .join(''),
  };
}

function parsed(body: string): PdfObject {
  const at = body.indexOf('stream\n');
  if (at < 0) return { dictionary: body, stream: '' };
  const [dictionary, raw] = [body.slice(0, at), body.slice(at + 7, body.lastIndexOf('endstream')).replace(/\n$/, '')];
  if (!dictionary.includes('/FlateDecode')) return { dictionary, stream: raw };
  return { dictionary, stream: inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') };
}

function pageText(page: string, objects: ReadonlyMap<number, PdfObject>): string {
  const reference = (name: string, inside: string): PdfObject | undefined =>
    objects.get(Number(new RegExp(`/${name} (\\d+) 0 R`).exec(inside)?.[1]));
  const letters = new Map<string, ReadonlyMap<number, string>>();
  for (const [, name, id] of page.matchAll(/\/(f\d+) (\d+) 0 R/g)) {
    const toUnicode = reference('ToUnicode', objects.get(Number(id))?.dictionary ?? '');
    letters.set(name ?? '', unicodeMap(toUnicode?.stream ?? ''));
  }
  const content = (reference('Contents', page)?.stream ?? '').replace(/\/Artifact[\s\S]*?EMC/g, '');
  let text = '';
  let font: ReadonlyMap<number, string> = new Map();
  for (let at = 0; at < content.length; at += 1) {
    const name = content[at] === '/' ? /^\/(f\d+) [\d.]+ Tf/.exec(content.slice(at, at + 30))?.[1] : undefined;
    if (name) font = letters.get(name) ?? new Map();
    if (content[at] !== '(') continue;
    const end = endOfLiteral(content, at);
    text += decoded(content.slice(at + 1, end), font);
    at = end;
  }
  return text.replace(/\s/gu, '').normalize('NFC');
}

/** Where the string literal that opens at `from` closes; balanced brackets inside need no escape. */
function endOfLiteral(content: string, from: number): number {
  let depth = 0;
  for (let at = from; at < content.length; at += 1) {
    if (content[at] === '\\') at += 1;
    else if (content[at] === '(') depth += 1;
    else if (content[at] === ')' && (depth -= 1) === 0) return at;
  }
  return content.length;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function decoded(literal: string, letters: ReadonlyMap<number, string>): string {
  const bytes = literal.replace(/\\([0-7]{3}|[\s\S])/g, (_, escape: string) =>
    escape.length === 3 ? String.fromCharCode(Number.parseInt(escape, 8)) : (escapes[escape] ?? escape),
  );
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += letters.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '�';
  return text;
}

function unicodeMap(cmap: string): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  for (const [, code, unicode] of cmap.matchAll(/<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]+)>(?! <)/g)) {
    const units = (unicode ?? '').match(/.{4}/g) ?? [];
    map.set(Number.parseInt(code ?? '', 16), String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
  }
  return map;
}
