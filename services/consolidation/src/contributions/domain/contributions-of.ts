import { blockText, textOf } from '@common/contracts/block-text';
import type { Block, Note } from '@common/contracts/document-ast';
import type { RevisionBody, SectionContent } from '@common/contracts/revision-body';
import { fold } from '@common/vietnamese/fold';
import { notesNamed } from '../../sections/domain/carried-notes';

/** One block of a revision as it is kept: searchable, with its footnotes; without a section where nobody placed it. */
export type NewContribution = Readonly<{
  position: number;
  sectionId: string | null;
  blockId: string;
  kind: Block['type'] | 'note';
  block: Block;
  notes: readonly Note[];
  text: string;
  folded: string;
}>;

type Part = Omit<NewContribution, 'position'>;

/** Every block of the revision in reading order; nothing is left out. `outline` are the section ids that there are. */
export function contributionsOf(body: RevisionBody, outline: ReadonlySet<string>): NewContribution[] {
  const placed = body.sections.flatMap((section) =>
    partsOf(section, outline.has(section.sectionId) ? section.sectionId : null),
  );
  const unplaced = body.unplaced.map((block) => partOf(null, block.type, block, []));
  return [...placed, ...unplaced].map((part, position) => ({ position, ...part }));
}

function partsOf({ blocks, notes }: SectionContent, sectionId: string | null): Part[] {
  const named = new Set<string>();
  const text = blocks.map((block) => {
    const ids = notesNamed(block);
    ids.forEach((id) => named.add(id));
    return partOf(
      sectionId,
      block.type,
      block,
      notes.filter(({ id }) => ids.has(id)),
    );
  });
  const alone = notes.filter(({ id }) => !named.has(id));
  return [...text, ...alone.map((note) => partOf(sectionId, 'note', asParagraph(note), []))];
}

function partOf(sectionId: string | null, kind: Part['kind'], block: Block, notes: readonly Note[]): Part {
  const text = [blockText(block), ...notes.map(({ runs }) => textOf(runs))].join('\n');
  return { sectionId, blockId: block.id, kind, block, notes, text, folded: fold(text) };
}

function asParagraph({ id, runs }: Note): Block {
  return { type: 'paragraph', id, runs };
}
