import type { Block, Cell, Note, Run } from '@common/contracts/document-ast';
import type { Line, OfficialDocument, PlacedBlock } from '../documents/domain/official-document';
import { metricsOf } from './fonts/font-metrics';
import type { FontStyle } from './fonts/tinos';

/** A character that cannot be printed, and the paragraph (block or note) it stood in; reported, never a failure. */
export type Unprintable = Readonly<{ where: string; characters: readonly string[] }>;

/** Tick boxes and ticks are printed by the symbol font; Word has them in a font of its own. */
const symbols = new Set('☐☑☒✓✔✗✘');

/** What people write in its place. Anything else without a shape in the fonts becomes "□". */
const substitutes: Readonly<Record<string, string>> = {
  '➢': '-',
  '❖': '-',
};
const whiteSpace = /[\t\n\r\u2028\u2029\u00a0\u202f]/gu;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const missing = '□';

/** The paper with every text in NFC and only characters that the embedded fonts show; and what had to be changed. */
export function printable(
  document: OfficialDocument,
): Readonly<{ document: OfficialDocument; unprintable: Unprintable[] }> {
  const unprintable: Unprintable[] = [];
  /** Cleans one part with what it is given, and reports what was found in it. */
  const within = <T>(where: string, clean: (clean: Clean) => T): T => {
    const found = new Set<string>();
    const cleaned = clean((runs) => runs.map((run) => ({ ...run, text: shown(run.text, found) })));
    if (found.size > 0) unprintable.push({ where, characters: [...found] });
    return cleaned;
  };
  const blocks = (some: readonly PlacedBlock[]): PlacedBlock[] =>
    some.map((one) => ({ ...one, block: within(one.block.id, (clean) => cleanBlock(one.block, clean)) }));
  const lines = (some: readonly Line[]): Line[] =>
    some.map((one) => within(one.component, (clean) => cleanLine(one, clean)));
  const { title, issuer } = document.properties;
  const cleaned: OfficialDocument = {
    ...document,
    properties: {
      ...document.properties,
      ...within('properties', (clean) => ({ title: textShown(title, clean), issuer: textShown(issuer, clean) })),
    },
    header: document.header.map(({ left, right }) => ({ left: lines(left), right: lines(right) })),
    opening: lines(document.opening),
    body: blocks(document.body),
    recipients: lines(document.recipients),
    signature: lines(document.signature),
    annexes: document.annexes.map((one) => ({ ...one, heading: lines(one.heading), blocks: blocks(one.blocks) })),
    notes: document.notes.map((one): Note => within(one.id, (clean) => ({ ...one, runs: clean(one.runs) }))),
  };
  return { document: cleaned, unprintable };
}

type Clean = (runs: readonly Run[]) => Run[];

function cleanLine(line: Line, clean: Clean): Line {
  if (line.type === 'rule') return { ...line, under: textShown(line.under, clean) };
  return { ...line, text: textShown(line.text, clean) };
}

function cleanBlock(block: Block, clean: Clean): Block {
  switch (block.type) {
    case 'heading':
      return { ...block, label: textShown(block.label, clean), runs: clean(block.runs) };
    case 'paragraph':
      return { ...block, runs: clean(block.runs) };
    case 'item':
      return { ...block, marker: textShown(block.marker, clean), runs: clean(block.runs) };
    case 'annex':
      return { ...block, label: textShown(block.label, clean), title: clean(block.title) };
    case 'figure':
      return { ...block, alt: textShown(block.alt, clean) };
    case 'table': {
      const caption = block.caption === undefined ? {} : { caption: textShown(block.caption, clean) };
      const cell = (one: Cell): Cell => ({ ...one, paragraphs: one.paragraphs.map(clean) });
      return { ...block, ...caption, rows: block.rows.map((row) => row.map(cell)) };
    }
    case 'page-break':
      return block;
  }
}

function textShown(text: string, clean: Clean): string {
  return clean([{ text }])[0]?.text ?? '';
}

function shown(text: string, found: Set<string>): string {
  const plain = text.normalize('NFC').replace(whiteSpace, ' ').replace(invisible, '');
  return [...plain].map((char) => shownCharacter(char, found)).join('');
}

const known = new Map<string, boolean>();

function shownCharacter(char: string, found: Set<string>): string {
  let has = known.get(char);
  if (has === undefined) known.set(char, (has = symbols.has(char) || inFont(char)));
  if (has) return char;
  found.add(char);
  const substitute = substitutes[char];
  if (substitute !== undefined) return substitute;
  return /\p{Cc}|\p{Cs}|\p{Cf}/u.test(char) ? '' : missing;
}

const faces: readonly FontStyle[] = ['regular', 'bold', 'italic', 'bold-italic'];

function inFont(char: string): boolean {
  const codePoint = char.codePointAt(0) ?? 0;
  return codePoint >= 0x20 && codePoint <= 0xffff && faces.every((face) => metricsOf(face).has(codePoint));
}
