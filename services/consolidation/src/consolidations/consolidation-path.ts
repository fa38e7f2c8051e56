import { z } from 'zod';

export const ConsolidationPath = z.object({ id: z.uuid() });
export type ConsolidationPath = z.infer<typeof ConsolidationPath>;
