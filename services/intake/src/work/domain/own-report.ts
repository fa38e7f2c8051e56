import type { Capacity } from '@common/contracts/unit';
import { daysBetween, type PlainDate } from '@common/time/plain-date';
import type { ReportStatus } from '../../reports/domain/report-status';

export type ReportProgress = Readonly<{ filled: number; required: number; complete: boolean }>;

/** What a unit owes to one campaign, with the report as it stands. */
export type OwnReport = Readonly<{
  campaignId: string;
  campaignTitle: string;
  unitId: string;
  unitName: string;
  capacity: Capacity;
  reportId: string | null;
  state: ReportStatus;
  revision: number;
  due: PlainDate;
  onTime: PlainDate;
  lock: PlainDate;
  resubmitBy: PlainDate | null;
  receivedAt: Date | null;
  returned: Readonly<{ reason: string; by: string; at: Date; resubmitBy: PlainDate | null }> | null;
}>;

type Kind = 'start-report' | 'write-report' | 'send-report' | 'mend-report';

/** What is to be done next with a report that is in the unit's hands. */
export function nextStep(state: ReportStatus, complete: boolean): Kind {
  if (state === 'not-started') return 'start-report';
  if (state === 'returned') return 'mend-report';
  return complete ? 'send-report' : 'write-report';
}

/** By when it is asked for, and when it is too late: a day that a return has named comes before the campaign's. */
export function daysOf({ due, lock, resubmitBy }: OwnReport, today: PlainDate) {
  const dueOn = resubmitBy ?? due;
  const lockOn = resubmitBy !== null && resubmitBy > lock ? resubmitBy : lock;
  return { dueOn, lockOn, overdue: dueOn < today, daysLeft: daysBetween(today, dueOn) };
}
