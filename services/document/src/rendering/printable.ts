import type { Block, Cell, Note, Run } from '@common/contracts/document-ast';
import type { OfficialDocument, PlacedBlock } from '../documents/domain/official-document';
import { metricsOf } from './fonts/font-metrics';

/** A character that cannot be printed, and the paragraph (block or note) it stood in; reported, never a failure. */
export type Unprintable = Readonly<{ where: string; characters: readonly string[] }>;

/** What people write in its place. Anything else without a shape in the font becomes "□". */
const substitutes: Readonly<Record<string, string>> = {
  '☑': '[x]',
  '☒': '[x]',
  '☐': '[ ]',
  '✓': 'x',
  '✔': 'x',
  '➢': '-',
  '❖': '-',
};
const whiteSpace = /[\t\n\r\u2028\u2029\u00a0\u202f]/gu;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const missing = '□';

/** The paper with every text in NFC and only characters that the embedded font shows; and what had to be changed. */
export function printable(
  document: OfficialDocument,
): Readonly<{ document: OfficialDocument; unprintable: Unprintable[] }> {
  const unprintable: Unprintable[] = [];
  const cleaner = (where: string) => {
    const found = new Set<string>();
    const clean = (runs: readonly Run[]): Run[] => runs.map((run) => ({ ...run, text: shown(run.text, found) }));
    const report = (): void => void (found.size > 0 && unprintable.push({ where, characters: [...found] }));
    return { clean, report };
  };
  const block = (placed: PlacedBlock): PlacedBlock => {
    const { clean, report } = cleaner(placed.block.id);
    const cleaned = { ...placed, block: cleanBlock(placed.block, clean) };
    report();
    return cleaned;
  };
  const note = (one: Note): Note => {
    const { clean, report } = cleaner(one.id);
    const cleaned = { ...one, runs: clean(one.runs) };
    report();
    return cleaned;
  };
  const cleaned = {
    ...document,
    body: document.body.map(block),
    annexes: document.annexes.map((annex) => ({ ...annex, blocks: annex.blocks.map(block) })),
    notes: document.notes.map(note),
  };
  return { document: cleaned, unprintable };
}

function cleanBlock(block: Block, clean: (runs: readonly Run[]) => Run[]): Block {
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

function textShown(text: string, clean: (runs: readonly Run[]) => Run[]): string {
  return clean([{ text }])[0]?.text ?? '';
}

function shown(text: string, found: Set<string>): string {
  const plain = text.normalize('NFC').replace(whiteSpace, ' ').replace(invisible, '');
  return [...plain].map((char) => shownCharacter(char, found)).join('');
}

const known = new Map<string, boolean>();

function shownCharacter(char: string, found: Set<string>): string {
  let has = known.get(char);
  if (has === undefined) known.set(char, (has = inFont(char)));
  if (has) return char;
  found.add(char);
  const substitute = substitutes[char];
  if (substitute !== undefined) return substitute;
  return /\p{Cc}|\p{Cs}|\p{Cf}/u.test(char) ? '' : missing;
}

function inFont(char: string): boolean {
  const codePoint = char.codePointAt(0) ?? 0;
  return (
    codePoint <= 0xffff && metricsOf('regular').has(codePoint) && metricsOf('bold').has(codePoint) && codePoint >= 0x20
  );
}
