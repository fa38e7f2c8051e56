import { z } from 'zod';
import { PagingQuery } from '@common/paging/page';
import { kindCodes } from '../domain/kinds/kind-in-force';

export const ListDocuments = PagingQuery.extend({
  campaignId: z.string().optional(),
  draftId: z.string().optional(),
  kind: z.enum(kindCodes).optional(),
});
export type ListDocuments = z.infer<typeof ListDocuments>;
