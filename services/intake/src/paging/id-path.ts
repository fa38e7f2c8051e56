import { z } from 'zod';

/** `:id` of a campaign or a report. */
export const IdPath = z.object({ id: z.uuid() });
export type IdPath = z.infer<typeof IdPath>;
