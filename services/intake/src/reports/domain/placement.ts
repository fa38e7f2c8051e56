import type { Block } from '@common/contracts/document-ast';
import { noteIdsOf } from '@common/contracts/footnotes';
import type { SectionContent } from '@common/contracts/revision-body';
import { BlockNotInDraft } from './draft.errors';
import type { Draft } from './draft.repository';
import { withNotesBeside } from './notes-beside';

/** Takes a part out of its section, or back from what was set aside: it waits to be placed again. */
export const unplacedAgain = 'unplaced';

/** Where a person puts a part: a section's id, null to set it aside, or `unplacedAgain`. */
export type Placement = Readonly<{ blockId: string; sectionId: string | null }>;

export type Places = Readonly<{
  sections: readonly SectionContent[];
  unplaced: readonly Block[];
  setAside: readonly Block[];
}>;
/** Only the sections that change are in it. */
export type Placed = Readonly<{ sections: SectionContent[]; unplaced: Block[]; setAside: Block[] }>;

/** Where each block of the draft lies, named as a placement names it. */
export function whereBlocksLie({ sections, unplaced, setAside }: Places): Map<string, string | null> {
  return new Map([
    ...setAside.map(({ id }) => [id, null] as const),
    ...unplaced.map(({ id }) => [id, unplacedAgain] as const),
    ...sections.flatMap(({ sectionId, blocks }) => blocks.map(({ id }) => [id, sectionId] as const)),
  ]);
}

/**
 * Moves parts to the end of where a person puts them, in the order of their file as far as `order` knows it. A part that
 * lies there already stays as it is.
 */
export function placeBlocks(
  draft: Places,
  placements: readonly Placement[],
  order: ReadonlyMap<string, number>,
): Placed {
  const from = whereBlocksLie(draft);
  const unknown = placements.map(({ blockId }) => blockId).filter((blockId) => !from.has(blockId));
  if (unknown.length > 0) throw new BlockNotInDraft(unknown);
  const targets = placements.filter(({ blockId, sectionId }) => from.get(blockId) !== sectionId);
  const target = new Map(targets.map(({ blockId, sectionId }) => [blockId, sectionId]));
  const stays = ({ id }: Block) => !target.has(id);
  const moved = movedBlocks(draft, target, order);
  const arriving = (place: string | null) => moved.filter(({ to }) => to === place).flatMap(({ blocks }) => blocks);
  const touched = new Set([...target.keys()].map((id) => from.get(id)).concat([...target.values()]));
  const ids = [...touched].filter((place): place is string => !!place && place !== unplacedAgain);
  return {
    sections: ids.map((sectionId) => {
      const there = draft.sections.find((section) => section.sectionId === sectionId);
      const left = there?.blocks.filter(stays) ?? [];
      return { sectionId, blocks: [...left, ...arriving(sectionId)], notes: notesLeft(there, left) };
    }),
    unplaced: [...draft.unplaced.filter(stays), ...arriving(unplacedAgain)],
    setAside: [...draft.setAside.filter(stays), ...arriving(null)],
  };
}

/** The names of what a person set aside and has not taken back, once this was placed: its footnotes beside it, too. */
export function setAsideByHand(
  before: Pick<Places, 'setAside'> & Pick<Draft, 'setAsideByHand'>,
  placed: Placed,
): string[] {
  const lay = new Set(before.setAside.map(({ id }) => id));
  const decided = new Set(before.setAsideByHand);
  return placed.setAside.map(({ id }) => id).filter((id) => decided.has(id) || !lay.has(id));
}

type Moved = Readonly<{ to: string | null; blocks: Block[] }>;

function movedBlocks(
  { sections, unplaced, setAside }: Places,
  target: ReadonlyMap<string, string | null>,
  order: ReadonlyMap<string, number>,
): Moved[] {
  const all = [
    ...[...unplaced, ...setAside].map((block) => ({ block, notes: [] as SectionContent['notes'] })),
    ...sections.flatMap(({ blocks, notes }) => blocks.map((block) => ({ block, notes }))),
  ];
  const place = (id: string) => order.get(id) ?? Number.MAX_SAFE_INTEGER;
  return all
    .filter(({ block }) => target.has(block.id))
    .sort((a, b) => place(a.block.id) - place(b.block.id))
    .map(({ block, notes }) => ({ to: target.get(block.id) ?? null, blocks: withNotesBeside(block, notes) }));
}

/** The notes that a block which stays names, and those that no block of the section named before. */
export function notesLeft(before: SectionContent | undefined, left: readonly Block[]): SectionContent['notes'] {
  if (!before) return [];
  const stillNamed = new Set(left.flatMap(noteIdsOf));
  const namedBefore = new Set(before.blocks.flatMap(noteIdsOf));
  return before.notes.filter(({ id }) => stillNamed.has(id) || !namedBefore.has(id));
}
