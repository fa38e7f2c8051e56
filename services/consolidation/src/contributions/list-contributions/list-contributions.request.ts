import { z } from 'zod';
import { Block, Note } from '@common/contracts/document-ast';
import { Source } from '@common/contracts/draft-snapshot';
import { PagingQuery } from '@common/paging/page';

export const ListContributions = PagingQuery.extend({
  sectionId: z.string().optional(),
  unitId: z.string().optional(),
  reportId: z.string().optional(),
  /** Found in the text whatever its diacritics and case. */
  q: z.string().trim().min(2).max(200).optional(),
  /** `false` lists what nobody has placed in a section. */
  placed: z.stringbool().optional(),
  /** `true` lists what newer revisions have superseded. */
  superseded: z.stringbool().default(false),
});
export type ListContributions = z.infer<typeof ListContributions>;

export const ContributionView = z.object({
  source: Source,
  unitName: z.string(),
  sectionId: z.string().nullable(),
  kind: z.string(),
  block: Block,
  notes: z.array(Note),
  supersededBy: z.int().nullable(),
});
export type ContributionView = z.infer<typeof ContributionView>;
