import { blockText } from '@common/contracts/block-text';
import { partsByFile } from '@portal/content/parts-by-file';
import type { Report } from '@portal/content/report.api';
import type { Attachment, WordPart } from '../report.api';

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

type File = Pick<Attachment, 'fileName' | 'sha256' | 'purpose' | 'attachedAt'>;

/**
 * Parts that follow each other in the file read last, with the grouping section they stand `below`; or all that an
 * `earlier` file has left over, null where the report has no such file.
 */
export type WaitingParts = Readonly<{ parts: readonly Placeable[]; below?: string | null; earlier?: File | null }>;

/** What waits to be placed: first of this file, in its order, then of files read before, file by file. */
export function partsToPlace(
  parts: readonly WordPart[],
  unplaced: Report['unplaced'],
  files: readonly File[],
): WaitingParts[] {
  const waits = (part: WordPart) => movable(part) && part.how === 'unplaced';
  const together = (a: WordPart, b: WordPart) =>
    waits(a) === waits(b) && a.below === b.below && !(b.below !== null && b.kind === 'heading');
  const groups = runsOf(parts, together).filter(([first]) => first && waits(first));
  const known = new Set(parts.map(({ id }) => id));
  const left = unplaced
    .filter(({ id }) => !known.has(id))
    .map((block): Placeable => ({ id: block.id, kind: block.type, text: blockText(block), place: 'unplaced' }));
  return [
    ...groups.map((group) => ({ below: group[0]!.below, parts: group.map(placeable) })),
    ...partsByFile(left, files).map(({ file, parts: own }) => ({ earlier: file, parts: own })),
  ];
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
