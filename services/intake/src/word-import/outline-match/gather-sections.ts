import type { Block, Cell, Note, Run } from '@common/contracts/document-ast';
import type { Outline } from '@common/contracts/outline';
import type { SectionContent } from '@common/contracts/revision-body';
import type { DocxNote } from '../docx/model';
import { notesIn } from './list-blocks';
import type { Placed } from './place-flow';
import { toAst } from './to-ast';

export type Gathered = Readonly<{ sections: SectionContent[]; unplaced: Block[]; notes: Note[] }>;

/**
 * Collects the blocks of each section, in the outline's order, with the footnotes they name. A heading that opens a
 * section is that section's title and is not repeated inside; cover and signature are furniture, not content.
 */
export function gatherSections(
  placed: readonly Placed[],
  notes: ReadonlyMap<string, DocxNote>,
  outline: Outline,
): Gathered {
  let count = 0;
  const nextId = () => `b${++count}`;
  const bySection = new Map<string | null, Block[]>();
  for (const { block, section, match } of placed) {
    if (block.zone === 'cover' || block.zone === 'signature' || match?.own) continue;
    if (block.kind === 'paragraph' && block.contents) continue;
    const blocks = bySection.get(section) ?? [];
    blocks.push(...toAst(block, nextId));
    bySection.set(section, blocks);
  }
  const loose = bySection.get(null) ?? [];
  return {
    sections: outline.sections.flatMap(({ id }) => {
      const blocks = bySection.get(id);
      return blocks === undefined ? [] : [{ sectionId: id, blocks, notes: notesOf(blocks, notes) }];
    }),
    unplaced: loose.flatMap((block) => withNotesBeside(block, notes, nextId)),
    notes: notesOf(loose, notes),
  };
}

/** Unplaced content has no list of notes to point to: each note is written out in a paragraph behind its block. */
function withNotesBeside(block: Block, notes: ReadonlyMap<string, DocxNote>, nextId: () => string): Block[] {
  const found = notesOf([block], notes);
  if (found.length === 0) return [block];
  const written = found.map(({ runs }): Block => {
    return { type: 'paragraph', id: nextId(), runs: [{ text: 'Chú thích: ', i: true }, ...runs] };
  });
  return [withoutSigns(block), ...written];
}

function withoutSigns(block: Block): Block {
  const plain = (runs: readonly Run[]) => runs.filter(({ note }) => note === undefined);
  switch (block.type) {
    case 'table': {
      const cell = (each: Cell): Cell => ({ ...each, paragraphs: each.paragraphs.map(plain) });
      return { ...block, rows: block.rows.map((row) => row.map(cell)) };
    }
    case 'annex':
      return { ...block, title: plain(block.title) };
    case 'figure':
    case 'page-break':
      return block;
    default:
      return { ...block, runs: plain(block.runs) };
  }
}

function notesOf(blocks: readonly Block[], notes: ReadonlyMap<string, DocxNote>): Note[] {
  return notesIn(blocks.flatMap(runsOf), notes).map(({ id, runs }) => ({ id, runs: [...runs] }));
}

function runsOf(block: Block): readonly Run[] {
  switch (block.type) {
    case 'table':
      return block.rows.flat().flatMap(({ paragraphs }) => paragraphs.flat());
    case 'annex':
      return block.title;
    case 'figure':
    case 'page-break':
      return [];
    default:
      return block.runs;
  }
}
