import { z } from 'zod';
import { mailKinds, mailStatuses } from '../domain/mail';

export const ListMailsRequest = z.strictObject({
  campaignId: z.string().optional(),
  unitId: z.string().optional(),
  kind: z.enum(mailKinds).optional(),
  status: z.enum(mailStatuses).optional(),
  cursor: z.uuid().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ListMailsRequest = z.infer<typeof ListMailsRequest>;
