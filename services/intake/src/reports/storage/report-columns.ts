import type { Capacity } from '@common/contracts/unit';
import type { PlainDate } from '@common/time/plain-date';
import type { Report, Returned } from '../domain/report';
import type { ReportStatus } from '../domain/report-status';

/** The columns of a report's state, of the table or alias `r`. */
export const reportColumns = `r.id as "reportId", r.campaign_id as "campaignId", r.unit_id as "unitId", r.capacity, r.status,
  r.revision, r.outline_code as "outlineCode", r.outline_version as "outlineVersion", r.sent_at as "sentAt",
  r.received_at as "receivedAt", r.entered_at as "enteredAt", r.on_time as "onTime", r.returned, r.resubmit_by::text as "resubmitBy",
  r.accepted_at as "acceptedAt", r.source_sha256 as "sourceSha256"`;

export type ReportRow = Readonly<{
  reportId: string;
  campaignId: string;
  unitId: string;
  capacity: Capacity;
  status: ReportStatus;
  revision: number;
  outlineCode: string;
  outlineVersion: number;
  sentAt: Date | null;
  receivedAt: Date | null;
  enteredAt: Date | null;
  onTime: boolean | null;
  returned: Returned | null;
  resubmitBy: PlainDate | null;
  acceptedAt: Date | null;
  sourceSha256: string | null;
}>;

export function reportOf(row: ReportRow): Report {
  const { reportId, campaignId, unitId, capacity, status, revision, onTime, returned, resubmitBy } = row;
  const { sentAt, receivedAt, enteredAt, acceptedAt, sourceSha256 } = row;
  return {
    ...{ id: reportId, campaignId, unitId, capacity, status, revision },
    outline: { code: row.outlineCode, version: row.outlineVersion },
    times: sentAt && receivedAt && enteredAt ? { sentAt, receivedAt, enteredAt } : null,
    ...{ onTime, returned, resubmitBy, acceptedAt, sourceSha256 },
  };
}
