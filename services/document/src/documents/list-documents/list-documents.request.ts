import { z } from 'zod';
import { kindCodes } from '../domain/kinds/kind-in-force';

export const DocumentFilter = z.strictObject({
  campaignId: z.string().optional(),
  draftId: z.string().optional(),
  kind: z.enum(kindCodes).optional(),
});
export type DocumentFilter = z.infer<typeof DocumentFilter>;
