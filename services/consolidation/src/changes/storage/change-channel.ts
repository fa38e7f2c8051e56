import { z } from 'zod';
import { changedParts } from '../domain/changes';

/** The channel of PostgreSQL on which every replica hears of changes. */
export const changeChannel = 'consolidation_changed';

export const ChangeNotice = z.object({ consolidationId: z.string(), part: z.enum(changedParts) });
export type ChangeNotice = z.infer<typeof ChangeNotice>;
