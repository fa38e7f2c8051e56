import type { DocxNote } from '../docx/model';
import type { Zone } from '../headings/zones';
import { joinedText } from '../docx/runs';
import type { ReadBlock } from '../word-reading';
import type { Placed } from './place-flow';
import { cellParagraphs } from './to-ast';
import type { Run } from '@common/contracts/document-ast';

/** Every piece of text in the order of the file; a footnote follows the piece that bears its sign. */
export function listBlocks({ block, section }: Placed, notes: ReadonlyMap<string, DocxNote>): ReadBlock[] {
  const { zone } = block;
  const pieces: ReadBlock[] = [];
  const add = (kind: ReadBlock['kind'], runs: readonly Run[]): void => {
    const text = joinedText(runs);
    if (text !== '' || kind === 'heading' || kind === 'annex') pieces.push({ kind, text, section, zone });
    for (const note of notesIn(runs, notes)) pieces.push({ kind: 'note', text: joinedText(note.runs), section, zone });
  };
  switch (block.kind) {
    case 'table':
      for (const row of block.table.rows)
        for (const { paragraphs } of row)
          for (const runs of cellPieces(cellParagraphs(paragraphs), zone)) add('cell', runs);
      return pieces;
    case 'text-box':
      for (const { runs } of block.paragraphs) add('text-box', runs);
      return pieces;
    default:
      add(block.kind, block.runs);
      return pieces;
  }
}

/** A cell of a table is one piece; the tables that only lay out header and signature hold separate lines. */
function cellPieces(paragraphs: readonly Run[][], zone: Zone): readonly Run[][] {
  if (zone === 'cover' || zone === 'signature') return paragraphs;
  if (paragraphs.length < 2) return paragraphs;
  return [paragraphs.flatMap((runs, place) => (place === 0 ? runs : [{ text: '\n' }, ...runs]))];
}

/** The notes whose signs stand in these runs, in their order. */
export function notesIn(runs: readonly Run[], notes: ReadonlyMap<string, DocxNote>): DocxNote[] {
  const found: DocxNote[] = [];
  for (const { note } of runs) {
    const known = note === undefined ? undefined : notes.get(note);
    if (known !== undefined) found.push(known);
  }
  return found;
}
