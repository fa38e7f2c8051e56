import { z } from 'zod';

export const DocumentPath = z.object({ id: z.uuid() });
export type DocumentPath = z.infer<typeof DocumentPath>;
