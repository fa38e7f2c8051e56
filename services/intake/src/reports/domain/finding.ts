import { z } from 'zod';

/** One remark of the validator: an error keeps the report from being sent, a warning asks to look again. */
export const Finding = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  sectionId: z.string().optional(),
  indicatorId: z.string().optional(),
  message: z.object({ vi: z.string(), en: z.string() }),
});
export type Finding = z.infer<typeof Finding>;
