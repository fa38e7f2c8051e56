import { z } from 'zod';

/** `:id` of a thing that the system has named itself. */
export const IdPath = z.object({ id: z.uuid() });
export type IdPath = z.infer<typeof IdPath>;
