import { PagingQuery } from '@common/paging/page';
import { z } from 'zod';
import { mailKinds, mailStatuses } from '../domain/mail';

export const ListMailsRequest = PagingQuery.extend({
  campaignId: z.string().optional(),
  unitId: z.string().optional(),
  kind: z.enum(mailKinds).optional(),
  status: z.enum(mailStatuses).optional(),
});
export type ListMailsRequest = z.infer<typeof ListMailsRequest>;
