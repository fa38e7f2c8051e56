import { z } from 'zod';
import { Deadlines } from './campaign-snapshot';
import { exampleReport, ReportFacts } from './report-facts';
import { defineEvent } from './integration-event';

/** One participant has got an extension; the reminder ledger starts anew for it. */
export const deadlineChanged = defineEvent({
  type: 'intake.deadline.changed.v1',
  aggregate: 'report',
  schema: ReportFacts.omit({ revision: true }).extend({
    deadlines: Deadlines,
    reason: z.string(),
    decidedBy: z.string(),
    deadlineRevision: z.int().min(2),
  }),
  example: {
    reportId: exampleReport.reportId,
    campaignId: exampleReport.campaignId,
    unitId: exampleReport.unitId,
    capacity: exampleReport.capacity,
    deadlines: { due: '2022-07-15', onTime: '2022-07-15', lock: '2022-10-31' },
    reason: 'Dịch bệnh',
    decidedBy: 'Vụ Kế hoạch - Tài chính',
    deadlineRevision: 2,
  },
});
