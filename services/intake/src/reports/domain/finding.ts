import { z } from 'zod';

const text = z.object({ vi: z.string(), en: z.string() });

/** One remark of the validator: an error keeps the report from being sent, a warning asks to look again. */
export const Finding = z.object({
  severity: z.enum(['error', 'warning']),
  code: z.string(),
  sectionId: z.string().optional(),
  indicatorId: z.string().optional(),
  message: text.describe('What was found, for whoever reads the report.'),
  advice: text.optional().describe('What its writer does about it.'),
});
export type Finding = z.infer<typeof Finding>;
