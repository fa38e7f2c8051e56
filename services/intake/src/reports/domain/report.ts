import type { PlainDate } from '@common/time/plain-date';
import type { OutlineName } from '../../outlines/domain/outline.repository';
import type { ParticipantKey } from '../../campaigns/domain/campaign';
import { waitingStates } from './owed';
import {
  OldDeadlinePassed,
  ReportNotEditable,
  ReportNotWaiting,
  ResubmissionDayPassed,
  ResubmissionDayWanted,
} from './report.errors';
import type { ReportStatus } from './report-status';
import { RevisionNotNamed, RevisionSuperseded } from './revision.errors';

export type Returned = Readonly<{ reason: string; by: string; resubmitBy: PlainDate | null }>;

type ReturnDays = Readonly<{ today: PlainDate; due: PlainDate }>;

/** When the unit sent it, when it reached us, when it was entered; the same instant unless it came on paper. */
export type Times = Readonly<{ sentAt: Date; receivedAt: Date; enteredAt: Date }>;

/** One participant's answer to a campaign. What it says lies in its draft and in its revisions. */
export type Report = ParticipantKey &
  Readonly<{
    id: string;
    status: ReportStatus;
    /** The last one sent; 0 before the first. */
    revision: number;
    outline: OutlineName;
    times: Times | null;
    onTime: boolean | null;
    returned: Returned | null;
    /** The day that the last return asked for; it holds until the report is accepted, also after a recall. */
    resubmitBy: PlainDate | null;
    acceptedAt: Date | null;
    /** SHA-256 of the Word file that was read into the draft last. */
    sourceSha256: string | null;
  }>;

const editable: readonly ReportStatus[] = ['drafting', 'returned'];
const sendable: readonly ReportStatus[] = ['drafting', 'in-endorsement', 'returned'];

export function beginReport(id: string, key: ParticipantKey, outline: OutlineName): Report {
  const { campaignId, unitId, capacity } = key;
  const nothing = { times: null, onTime: null, returned: null, resubmitBy: null, acceptedAt: null, sourceSha256: null };
  return { id, campaignId, unitId, capacity, status: 'drafting', revision: 0, outline, ...nothing };
}

export function isEditable({ status }: Pick<Report, 'status'>): boolean {
  return editable.includes(status);
}

export function requireEditable({ id, status }: Report): void {
  if (!isEditable({ status })) throw new ReportNotEditable(id, status);
}

/** Sends the next revision; lateness is recorded in `onTime`, never refused here. */
export function submitReport(report: Report, times: Times, onTime: boolean, nil: boolean): Report {
  if (!sendable.includes(report.status)) throw new ReportNotEditable(report.id, report.status);
  const status = nil ? 'nil-return' : 'submitted';
  return { ...report, status, revision: report.revision + 1, times, onTime, returned: null };
}

/** The unit takes its report back, as long as nobody has decided on it. */
export function recallReport(report: Report): Report {
  requireWaiting(report);
  return { ...report, status: 'drafting' };
}

/**
 * Sends it back for correction. A return that names no day leaves the standing one, if that has not passed: else the unit
 * would be overdue at once. An accepted report is returned with a day, as its own deadline is fulfilled; what was accepted
 * counts until a later revision is. `due` is the participant's deadline with its extension.
 */
export function returnReport(report: Report, returned: Returned, { today, due }: ReturnDays): Report {
  const { resubmitBy } = returned;
  const standing = report.resubmitBy ?? due;
  if (report.status !== 'accepted') requireWaiting(report);
  else if (resubmitBy === null) throw new ResubmissionDayWanted(report.id);
  if (resubmitBy === null && standing < today) throw new OldDeadlinePassed(standing, today);
  if (resubmitBy !== null && resubmitBy < today) throw new ResubmissionDayPassed(resubmitBy, today);
  return { ...report, status: 'returned', returned, resubmitBy: resubmitBy ?? report.resubmitBy, acceptedAt: null };
}

export function acceptReport(report: Report, now: Date): Report {
  requireWaiting(report);
  return { ...report, status: 'accepted', acceptedAt: now, resubmitBy: null };
}

/** A decision names the revision that was read, so that nothing is accepted or returned unread. */
export function requireDecided(report: Pick<Report, 'id' | 'revision'>, seen: number | undefined): void {
  if (seen === undefined) throw new RevisionNotNamed(report.id, report.revision);
  requireRevision(report, seen);
}

/** What is remarked is about the revision that was read; null: the caller does not say which. */
export function requireRevision({ id, revision }: Pick<Report, 'id' | 'revision'>, seen: number | null): void {
  if (seen !== null && seen !== revision) throw new RevisionSuperseded(id, seen, revision);
}

function requireWaiting({ id, status }: Report): void {
  if (!waitingStates.includes(status)) throw new ReportNotWaiting(id, status);
}
