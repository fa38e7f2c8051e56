import { z } from 'zod';
import { Capacity } from '@common/contracts/unit';
import type { Report } from './domain/report';
import { ReportStatus } from './domain/report-status';

const instant = z.iso.datetime().nullable();

/** What the API tells about a report's state; what it says has addresses of its own. */
export const ReportView = z.object({
  id: z.uuid(),
  campaignId: z.uuid(),
  unitId: z.string(),
  capacity: Capacity,
  status: ReportStatus,
  /** The last one sent; 0 before the first. */
  revision: z.int(),
  outline: z.object({ code: z.string(), version: z.int() }),
  sentAt: instant,
  receivedAt: instant,
  enteredAt: instant,
  onTime: z.boolean().nullable(),
  returned: z.object({ reason: z.string(), by: z.string(), resubmitBy: z.string().nullable() }).nullable(),
  /** The day that the last return named; it holds until acceptance. */
  resubmitBy: z.string().nullable(),
  acceptedAt: instant,
});
export type ReportView = z.infer<typeof ReportView>;

/** A report that was sent, and the proof of it. */
export const SentView = z.object({ report: ReportView, receipt: z.string() });
export type SentView = z.infer<typeof SentView>;

export function viewReport(report: Report): ReportView {
  const { id, campaignId, unitId, capacity, status, revision, outline, times, onTime, returned } = report;
  const { resubmitBy, acceptedAt } = report;
  return {
    ...{ id, campaignId, unitId, capacity, status, revision, outline },
    sentAt: times?.sentAt.toISOString() ?? null,
    receivedAt: times?.receivedAt.toISOString() ?? null,
    enteredAt: times?.enteredAt.toISOString() ?? null,
    ...{ onTime, returned, resubmitBy, acceptedAt: acceptedAt?.toISOString() ?? null },
  };
}
