import type { Block, Note } from '@common/contracts/document-ast';
import { runsOf, withoutNoteSigns } from '@common/contracts/footnotes';
import type { Outline } from '@common/contracts/outline';
import type { SectionContent } from '@common/contracts/revision-body';
import type { DocxNote } from '../docx/model';
import { notesIn } from './list-blocks';
import { type FoundPart, isContent, listParts } from './list-parts';
import type { Placed } from './place-flow';
import { toAst } from './to-ast';

export type Gathered = Readonly<{ sections: SectionContent[]; unplaced: Block[]; notes: Note[] }>;
export type GatheredWithParts = Gathered & Readonly<{ parts: FoundPart[] }>;

/**
 * Collects the blocks of each section, in the outline's order, with the footnotes they name. A heading that opens a
 * section is that section's title and is not repeated inside; cover and signature are furniture, not content.
 */
export function gatherSections(
  placed: readonly Placed[],
  notes: ReadonlyMap<string, DocxNote>,
  outline: Outline,
): GatheredWithParts {
  const nextId = counter('b');
  const nextFurnitureId = counter('f');
  const bySection = new Map<string | null, Block[]>();
  const written = placed.map((each) => {
    const content = isContent(each);
    const blocks = toAst(each.block, content ? nextId : nextFurnitureId);
    if (content) add(bySection, each.toPlace ? null : each.section, blocks);
    return blocks;
  });
  const loose = bySection.get(null) ?? [];
  const beside = new Map(loose.map((block) => [block.id, withNotesBeside(block, notes, nextId)]));
  return {
    sections: outline.sections.flatMap(({ id }) => {
      const blocks = bySection.get(id);
      return blocks === undefined ? [] : [{ sectionId: id, blocks, notes: notesOf(blocks, notes) }];
    }),
    unplaced: [...beside.values()].flat(),
    notes: notesOf(loose, notes),
    parts: listParts(placed, (place) => written[place]!.flatMap((block) => beside.get(block.id) ?? [block])),
  };
}

function add(bySection: Map<string | null, Block[]>, section: string | null, blocks: readonly Block[]): void {
  const there = bySection.get(section);
  if (there) there.push(...blocks);
  else bySection.set(section, [...blocks]);
}

function counter(letter: string): () => string {
  let count = 0;
  return () => `${letter}${++count}`;
}

/** Unplaced content has no list of notes to point to: each note is written out in a paragraph behind its block. */
function withNotesBeside(block: Block, notes: ReadonlyMap<string, DocxNote>, nextId: () => string): Block[] {
  const found = notesOf([block], notes);
  if (found.length === 0) return [block];
  const written = found.map(({ runs }): Block => {
    return { type: 'paragraph', id: nextId(), runs: [{ text: 'Chú thích: ', i: true }, ...runs] };
  });
  return [withoutNoteSigns(block), ...written];
}

function notesOf(blocks: readonly Block[], notes: ReadonlyMap<string, DocxNote>): Note[] {
  return notesIn(blocks.flatMap(runsOf), notes).map(({ id, runs }) => ({ id, runs: [...runs] }));
}
