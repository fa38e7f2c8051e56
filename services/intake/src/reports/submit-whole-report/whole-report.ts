import { z } from 'zod';
import { Capacity } from '@common/contracts/unit';
import { ReportContent } from '../domain/report-content';

/** A whole report as a machine sends it. `nil` with a reason says that there is nothing to report. */
export const WholeReport = ReportContent.partial({ sections: true })
  .extend({
    campaignId: z.uuid(),
    unitId: z.string(),
    capacity: Capacity,
    nil: z.strictObject({ reason: z.string().trim().min(1).max(2_000) }).nullish(),
    /** Only the registry states these, for a paper it enters. */
    sentAt: z.iso.datetime({ offset: true }).optional(),
    receivedAt: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(({ nil, sections }) => (nil ? !sections?.length : sections !== undefined), {
    path: ['sections'],
    error: 'A report has sections, or `nil` with a reason and no sections.',
  });
export type WholeReport = z.infer<typeof WholeReport>;
