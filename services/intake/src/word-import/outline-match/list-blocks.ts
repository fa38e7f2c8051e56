import type { DocxNote } from '../docx/model';
import type { Zone } from '../headings/zones';
import { joinedText } from '../docx/runs';
import type { ReadBlock } from '../word-reading';
import type { Placed } from './place-flow';
import { cellParagraphs } from './to-ast';
import type { Run } from '@common/contracts/document-ast';

/** Every piece of text in the order of the file; a footnote follows the piece that bears its sign. */
export function listBlocks(placed: Placed, notes: ReadonlyMap<string, DocxNote>): ReadBlock[] {
  const { block, section } = placed;
  const { zone } = block;
  const piece = (kind: ReadBlock['kind'], runs: readonly Run[]): ReadBlock[] => {
    const text = joinedText(runs);
    const pieces: ReadBlock[] =
      text === '' && kind !== 'heading' && kind !== 'annex' ? [] : [{ kind, text, section, zone }];
    for (const note of notesIn(runs, notes)) pieces.push({ kind: 'note', text: joinedText(note.runs), section, zone });
    return pieces;
  };
  switch (block.kind) {
    case 'table':
      return block.table.rows
        .flat()
        .flatMap(({ paragraphs }) =>
          cellPieces(cellParagraphs(paragraphs), zone).flatMap((runs) => piece('cell', runs)),
        );
    case 'text-box':
      return block.paragraphs.flatMap(({ runs }) => piece('text-box', runs));
    default:
      return piece(block.kind, block.runs);
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
