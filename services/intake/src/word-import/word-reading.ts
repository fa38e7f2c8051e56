import type { Bilingual } from '@common/errors/domain-error';
import type { Block, Note } from '@common/contracts/document-ast';
import type { CoverRecord, IndicatorValue, SectionContent } from '@common/contracts/revision-body';
import type { Zone } from './headings/zones';

/** A heading as found; `section` is the outline section it opens or stands in, `score` (0..1) how sure the match is, 0 where none. */
export type ReadHeading = Readonly<{
  level: number;
  number: string;
  text: string;
  section: string | null;
  score: number;
  uncertain: boolean;
}>;

export type ReadBlockKind = 'heading' | 'annex' | 'paragraph' | 'item' | 'cell' | 'note' | 'text-box';

/** One piece of text of the file, in its order, with the section it stands in. */
export type ReadBlock = Readonly<{ kind: ReadBlockKind; text: string; section: string | null; zone: Zone }>;

/**
 * How a part of the file came to its section: under a heading that is the section's own (`matched`), or under one that
 * the outline does not know but which stands below such a heading (`inherited`). What stands below an unknown heading in
 * a section that only groups others is `unplaced`: nobody can tell which of them it belongs to. Cover, signature and
 * table of contents are `not-content`.
 */
export type ReadHow = 'matched' | 'inherited' | 'unplaced' | 'not-content';

/** One block of the file, in its order. */
export type ReadPart = Readonly<{
  id: string;
  /** True where the sections or `unplaced` have a block of this id; a heading that opens a section is only its title. */
  content: boolean;
  kind: Block['type'];
  text: string;
  /** Of a heading. */
  level: number | null;
  section: string | null;
  /** Of an unplaced part, the grouping section that it stands in. */
  below: string | null;
  how: ReadHow;
  /** How sure the match of the heading above is, 0..1; null where there is none. */
  score: number | null;
  uncertain: boolean;
  /** Where its first piece stands in `blocks`. */
  position: number;
}>;

export type UnmatchedKind =
  | 'heading-not-in-outline'
  | 'duplicate-section'
  | 'text-before-first-heading'
  | 'text-outside-outline'
  | 'text-box'
  | 'annex'
  | 'section-without-content';

/** Something a person has to look at; `position` is a place in `blocks` (-1 for what the file lacks). */
export type Unmatched = Readonly<{ kind: UnmatchedKind; text: string; position: number; section: string | null }>;

export type ReadWarning = Readonly<{ code: string; says: Bilingual; count: number }>;

/** Everything read from one Word file. Each paragraph, item and cell is in `blocks` once and in the sections or `unplaced`. */
export type WordReading = Readonly<{
  sections: readonly SectionContent[];
  /** Content without a section: kept for a person to place. Cover and signature are not content. */
  unplaced: readonly Block[];
  /** Footnotes of unplaced content, which are also written out there; those of placed content stand with their section. */
  notes: readonly Note[];
  cover: Partial<CoverRecord>;
  /** The bodies named at the head of the paper, the superior one first. */
  issuers: readonly string[];
  indicators: readonly IndicatorValue[];
  headings: readonly ReadHeading[];
  blocks: readonly ReadBlock[];
  parts: readonly ReadPart[];
  unmatched: readonly Unmatched[];
  warnings: readonly ReadWarning[];
  textBoxes: readonly string[];
  commentCount: number;
}>;
