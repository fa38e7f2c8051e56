import type { Block, Cell, Note, Run } from '@common/contracts/document-ast';
import type { DraftSection, DraftSnapshot } from '@common/contracts/draft-snapshot';
import type { z } from 'zod';
import type { PlacedBlock } from '../official-document';
import { attributed } from './attribution';
import { inHouseStyle } from './house-style';
import { heading } from './placed';

export type Section = z.infer<typeof DraftSection>;

/** The section's heading and text as they are printed; footnotes get ids that are unique in the whole paper. */
export function sectionBlocks(section: Section, draft: DraftSnapshot): readonly PlacedBlock[] {
  const text = section.blocks.map(({ block, sources }): PlacedBlock => {
    const printed = attributed(inHouseStyle(withNotesOf(section, block)), sources, draft.unitNames);
    return { block: printed, role: block.type === 'heading' ? 'inner' : 'body', sources };
  });
  return [heading(section.level, section.title), ...text];
}

export function sectionNotes(section: Section): readonly Note[] {
  return section.notes.map((note) => ({ ...note, id: noteId(section, note.id) }));
}

function noteId(section: Section, id: string): string {
  return `${section.sectionId}/${id}`;
}

function withNotesOf(section: Section, block: Block): Block {
  const known = new Set(section.notes.map((note) => note.id));
  const renamed = (run: Run): Run => {
    const { note, ...rest } = run;
    return note !== undefined && known.has(note) ? { ...rest, note: noteId(section, note) } : rest;
  };
  const inCell = (cell: Cell): Cell => ({ ...cell, paragraphs: cell.paragraphs.map((runs) => runs.map(renamed)) });
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return { ...block, runs: block.runs.map(renamed) };
    case 'annex':
      return { ...block, title: block.title.map(renamed) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(inCell)) };
    default:
      return block;
  }
}
