import type { Deadlines } from '@common/contracts/campaign-snapshot';
import { type PlainDate, plainDateOf } from '@common/time/plain-date';
import type { Report, Times } from './report';
import { RecallAfterLock, ReportLocked } from './report.errors';

/**
 * The on-time verdict of a revision: sent by the end of the on-time day in Vietnam. A returned report that was on time
 * stays so if it comes again by the day that the return named.
 */
export function isOnTime({ sentAt }: Pick<Times, 'sentAt'>, { onTime }: Deadlines, before: Report | null): boolean {
  const sentOn = plainDateOf(sentAt);
  if (sentOn <= onTime) return true;
  const again = before?.resubmitBy ?? null;
  return before?.onTime === true && again !== null && sentOn <= again;
}

/** After the lock day nothing enters, unless a return asked for it by a later day. */
export function requireUnlocked(
  { receivedAt }: Pick<Times, 'receivedAt'>,
  { lock }: Deadlines,
  before: Report | null,
): void {
  const last = lastDay(lock, before);
  if (plainDateOf(receivedAt) > last) throw new ReportLocked(last);
}

/** A report that could not be sent again is not recalled: what was sent in time would be lost to the review. */
export function requireRecallable(report: Report, { lock }: Deadlines, now: Date): void {
  const last = lastDay(lock, report);
  if (plainDateOf(now) > last) throw new RecallAfterLock(last);
}

function lastDay(lock: PlainDate, report: Report | null): PlainDate {
  const again = report?.resubmitBy ?? lock;
  return again > lock ? again : lock;
}
