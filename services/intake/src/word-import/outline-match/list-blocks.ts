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
  const piece = (kind: ReadBlock['kind'], runs: readonly Run[]): ReadBlock[] => [
    ...(joinedText(runs) === '' && kind !== 'heading' && kind !== 'annex'
      ? []
      : [{ kind, text: joinedText(runs), section, zone }]),
    ...notesIn(runs, notes).map((note): ReadBlock => ({ kind: 'note', text: joinedText(note.runs), section, zone })),
  ];
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
  return [paragraphs.flatMap((runs, place) => (place === 0 ? runs : [{ text: '\n' }, ...runs]))];
}

export function notesIn(runs: readonly Run[], notes: ReadonlyMap<string, DocxNote>): DocxNote[] {
  return runs.flatMap(({ note }) => {
    const found = note === undefined ? undefined : notes.get(note);
    return found === undefined ? [] : [found];
  });
}
