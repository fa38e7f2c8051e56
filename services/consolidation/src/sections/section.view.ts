import { z } from 'zod';
import { Note } from '@common/contracts/document-ast';
import { DraftBlock } from '@common/contracts/draft-snapshot';
import { Capacity } from '@common/contracts/unit';
import type { Contribution } from './domain/contribution';
import { reasonsUnused } from './domain/set-aside';

const kinds = [
  'heading',
  'paragraph',
  'item',
  'table',
  'figure',
  'annex',
  'page-break',
  'note',
] as const satisfies readonly Contribution['kind'][];

const ContributionOfUnit = z.object({
  blockId: z.string(),
  kind: z.enum(kinds),
  /** As plain text; the block itself is among the consolidation's contributions. */
  text: z.string(),
  /** Places in `blocks`, from 0, of the text that rests on it; none where it is unused. */
  blocks: z.array(z.int()),
  /** Why it is unused. */
  why: z.enum(reasonsUnused).nullable(),
});

export const UnitContributions = z.object({
  unitId: z.string(),
  unitName: z.string(),
  capacity: Capacity,
  reportId: z.string(),
  revision: z.int(),
  /** The newer accepted revision of the report, where there is one: what rests on this one is stale. */
  supersededBy: z.int().nullable(),
  contributions: z.array(ContributionOfUnit),
});

/** A section's text, each block with its sources, beside everything that units said here. */
export const SectionText = z.object({
  sectionId: z.string(),
  number: z.string(),
  title: z.string(),
  /** How many units say something here. */
  units: z.int(),
  contributions: z.int(),
  blocks: z.array(DraftBlock),
  notes: z.array(Note),
  /** Names of the units among the sources. */
  unitNames: z.record(z.string(), z.string()),
  /** In official order. */
  byUnit: z.array(UnitContributions),
});
export type SectionText = z.infer<typeof SectionText>;
