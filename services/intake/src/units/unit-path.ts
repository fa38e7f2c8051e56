import { z } from 'zod';

/** `:id` of a unit, as the directory writes it: "province-30-party". */
export const UnitPath = z.object({ id: z.string().min(1).max(100) });
export type UnitPath = z.infer<typeof UnitPath>;
