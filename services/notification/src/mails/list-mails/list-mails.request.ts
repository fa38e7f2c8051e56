import { PagingQuery } from '@common/paging/page';
import { z } from 'zod';
import { mailKinds, mailStatuses } from '../domain/mail';

export const ListMailsRequest = PagingQuery.extend({
  campaignId: z.string().optional(),
  unitId: z.string().optional(),
  kind: z.enum(mailKinds).optional(),
  status: z.enum(mailStatuses).optional(),
  /** Words of the subject, the unit's name or an address; case and Vietnamese marks do not matter. */
  text: z.string().trim().min(1).max(100).optional(),
});
export type ListMailsRequest = z.infer<typeof ListMailsRequest>;
