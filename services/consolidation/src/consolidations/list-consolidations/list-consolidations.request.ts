import { z } from 'zod';
import { PagingQuery } from '@common/paging/page';

export const ListConsolidations = PagingQuery.extend({ campaignId: z.string().optional() });
export type ListConsolidations = z.infer<typeof ListConsolidations>;

export const ConsolidationRow = z.object({
  id: z.string(),
  campaignId: z.string(),
  code: z.string(),
  title: z.string(),
  ownerUnitId: z.string(),
  drafts: z.int(),
});
export type ConsolidationRow = z.infer<typeof ConsolidationRow>;
