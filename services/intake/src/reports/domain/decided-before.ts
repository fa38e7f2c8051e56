import type { Block } from '@common/contracts/document-ast';
import type { SectionContent } from '@common/contracts/revision-body';
import type { Draft } from './draft.repository';
import { notesLeft } from './placement';
import { isOneOf } from './same-part';

type Content = Readonly<{ sections: readonly SectionContent[]; unplaced: readonly Block[] }>;
type Before = Pick<Draft, 'sections' | 'setAside' | 'setAsideByHand'>;

/** What a file has, as far as nobody has decided on it before. */
export type Undecided<Read extends Content> = Readonly<{
  read: Read;
  /** Parts of the file that a person had set aside already: they lie there still, and only there. */
  keptAside: Block[];
  /** Parts to place whose words stand already in a section that the file leaves as it was. */
  placedBefore: Readonly<{ block: Block; sectionId: string }>[];
}>;

/**
 * What a person decided on a part holds when a newer file has that part again. Text that was set aside without a person
 * withholds nothing; nor does a double, set aside, of words that the draft has in the same section.
 */
export function asDecidedBefore<Read extends Content>(draft: Before, read: Read): Undecided<Read> {
  const byHand = new Set(draft.setAsideByHand);
  const isAside = isOneOf(draft.setAside.filter(({ id }) => byHand.has(id)));
  const opened = read.sections.map((section) => {
    const there = draft.sections.find(({ sectionId }) => sectionId === section.sectionId);
    const stands = isOneOf(there?.blocks ?? []);
    const blocks = section.blocks.filter((block) => !isAside(block) || stands(block));
    return { before: section, after: { ...section, blocks, notes: notesLeft(section, blocks) } };
  });
  const sections = opened
    .filter(({ before, after }) => after.blocks.length > 0 || before.blocks.length === 0)
    .map(({ after }) => after);
  const waiting = read.unplaced.filter((block) => !isAside(block));
  const kept = new Set([...sections.flatMap(({ blocks }) => blocks), ...waiting]);
  const all = [...read.sections.flatMap(({ blocks }) => blocks), ...read.unplaced];
  const placedBefore = standing(draft.sections, sections, waiting);
  const placed = new Set(placedBefore.map(({ block }) => block));
  return {
    read: { ...read, sections, unplaced: waiting.filter((block) => !placed.has(block)) },
    keptAside: all.filter((block) => !kept.has(block)),
    placedBefore,
  };
}

function standing(
  before: readonly SectionContent[],
  ofFile: readonly SectionContent[],
  waiting: readonly Block[],
): Undecided<Content>['placedBefore'] {
  const written = new Set(ofFile.map(({ sectionId }) => sectionId));
  const left = before
    .filter(({ sectionId }) => !written.has(sectionId))
    .map(({ sectionId, blocks }) => ({ sectionId, has: isOneOf(blocks) }));
  return waiting.flatMap((block) => {
    const section = left.find(({ has }) => has(block));
    return section ? [{ block, sectionId: section.sectionId }] : [];
  });
}
