import { z } from 'zod';
import { exampleReport, ReportFacts } from './report-facts';
import { defineEvent } from './integration-event';

/** The drafting team has sent the report back; the reason is never empty. */
export const reportReturned = defineEvent({
  type: 'intake.report.returned.v1',
  aggregate: 'report',
  schema: ReportFacts.extend({ reason: z.string(), returnedBy: z.string(), resubmitBy: z.iso.date().nullable() }),
  example: { ...exampleReport, reason: 'Thiếu số liệu mục II.1', returnedBy: 'Tổ biên tập', resubmitBy: '2022-07-08' },
});
