import { blockText } from '@common/contracts/block-text';
import type { Report } from '@portal/content/report.api';
import type { WordPart } from '../report.api';

/** A part of a file as a person places it: its name, its words, and where it lies ("unplaced", null: set aside). */
export type Placeable = Readonly<{
  id: string;
  kind: WordPart['kind'];
  text: string;
  place: string | null;
}>;

export function placeOf({ sectionId, how }: Pick<WordPart, 'sectionId' | 'how'>): string | null {
  return sectionId ?? (how === 'waived' ? null : 'unplaced');
}

const placeable = (part: WordPart): Placeable => ({
  id: part.id,
  kind: part.kind,
  text: part.text,
  place: placeOf(part),
});
const movable = ({ content, there }: WordPart) => content && there;

/** Parts that follow each other; `older`: of files read before; `below`: the grouping section they stand in. */
export type WaitingParts = Readonly<{ older: boolean; below: string | null; parts: readonly Placeable[] }>;

/** What waits to be placed: first of this file, in its order, then of files read before. */
export function partsToPlace(parts: readonly WordPart[], unplaced: Report['unplaced']): WaitingParts[] {
  const waits = (part: WordPart) => movable(part) && part.how === 'unplaced';
  const together = (a: WordPart, b: WordPart) =>
    waits(a) === waits(b) && a.below === b.below && !(b.below !== null && b.kind === 'heading');
  const groups = runsOf(parts, together).filter(([first]) => first && waits(first));
  const known = new Set(parts.map(({ id }) => id));
  const older = unplaced
    .filter(({ id }) => !known.has(id))
    .map((block) => ({ id: block.id, kind: block.type, text: blockText(block), place: 'unplaced' }));
  const now = groups.map((group) => ({ older: false, below: group[0]!.below, parts: group.map(placeable) }));
  return older.length > 0 ? [...now, { older: true, below: null, parts: older }] : now;
}

export type Unsure = Readonly<{ heading: WordPart; sectionId: string; parts: readonly Placeable[] }>;

/** Headings that were matched with doubt, each with what stands below it and still lies in the section it was taken for. */
export function unsureHeadings(parts: readonly WordPart[]): Unsure[] {
  return parts.flatMap((heading, index): Unsure[] => {
    const { uncertain, sectionId, kind } = heading;
    if (!uncertain || !sectionId || kind !== 'heading') return [];
    const after = parts.slice(index + 1);
    const end = after.findIndex((part) => part.kind === 'heading' && part.how === 'matched' && !part.content);
    const below = end === -1 ? after : after.slice(0, end);
    const own = below.filter((part) => movable(part) && part.sectionId === sectionId && part.how !== 'by-hand');
    return own.length > 0 ? [{ heading, sectionId, parts: own.map(placeable) }] : [];
  });
}

/** The file in its own order, cut where the place or the way to it changes. */
export function mappedRuns(parts: readonly WordPart[]): WordPart[][] {
  const same = (a: WordPart, b: WordPart) => placeOf(a) === placeOf(b) && wayOf(a) === wayOf(b);
  return runsOf(parts, same);
}

/** How a part came to its place, as people are told. */
export function wayOf({ how, there }: WordPart): WordPart['how'] | 'rewritten' {
  return there ? how : 'rewritten';
}

function runsOf<Item>(items: readonly Item[], same: (a: Item, b: Item) => boolean): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last && same(last.at(-1)!, item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}
