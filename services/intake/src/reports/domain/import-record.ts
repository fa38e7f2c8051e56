import type { ReadPart } from '../../word-import/word-reading';
import { type Placement, type Places, unplacedAgain, whereBlocksLie } from './placement';

export type PartHow = ReadPart['how'] | 'by-hand' | 'waived';

/** A part of the file with where it went; a person's placement writes over what the reader found. */
export type ImportedPart = Omit<ReadPart, 'how' | 'below'> &
  Readonly<{
    how: PartHow;
    /** Left out in files that were read before this was kept. */
    below?: string | null;
  }>;

/** What is kept of the reading of a Word file, so that the file can be seen beside the outline later. */
export type ImportRecord = Readonly<{
  reportId: string;
  attachmentId: string;
  fileName: string;
  sha256: string;
  readAt: Date;
  readBy: string;
  parts: readonly ImportedPart[];
  unmatched: readonly Readonly<{ kind: string; text: string; position: number; section: string | null }>[];
  warnings: readonly Readonly<{ code: string; says: { vi: string; en: string }; count: number }>[];
}>;

/** The parts after a person has placed some of them. */
export function afterPlacements(parts: readonly ImportedPart[], placements: readonly Placement[]): ImportedPart[] {
  const target = new Map(placements.map(({ blockId, sectionId }) => [blockId, sectionId]));
  return parts.map((part) => {
    const to = target.get(part.id);
    return to === undefined || to === placeOf(part) ? part : { ...part, ...stateAt(to) };
  });
}

/** `there` is false for a part that the draft no longer has under its name: it was rewritten or taken out. */
export type PresentPart = ImportedPart & Readonly<{ there: boolean }>;

/** The parts as they lie now. A heading that opens a section, and furniture, are no blocks of the draft. */
export function asTheyLie(parts: readonly ImportedPart[], draft: Places): PresentPart[] {
  const lies = whereBlocksLie(draft);
  return parts.map((part) => {
    const now = lies.get(part.id);
    if (now === undefined) return { ...part, there: !part.content };
    return now === placeOf(part) ? { ...part, there: true } : { ...part, ...stateAt(now), there: true };
  });
}

function placeOf({ how, section }: ImportedPart): string | null {
  if (how === 'waived') return null;
  return section ?? unplacedAgain;
}

function stateAt(place: string | null): Pick<ImportedPart, 'section' | 'how' | 'score' | 'uncertain'> {
  const nothing = { section: null, score: null, uncertain: false };
  if (place === null) return { ...nothing, how: 'waived' };
  return place === unplacedAgain ? { ...nothing, how: 'unplaced' } : { ...nothing, section: place, how: 'by-hand' };
}
