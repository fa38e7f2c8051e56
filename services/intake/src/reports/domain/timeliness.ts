import type { Deadlines } from '@common/contracts/campaign-snapshot';
import { plainDateOf } from '@common/time/plain-date';
import type { Report, Times } from './report';
import { ReportLocked } from './report.errors';

/**
 * The on-time verdict of a revision: sent by the end of the on-time day in Vietnam. A returned report that was on time
 * stays so if it comes again by the day that the return named.
 */
export function isOnTime({ sentAt }: Pick<Times, 'sentAt'>, { onTime }: Deadlines, before: Report | null): boolean {
  const sentOn = plainDateOf(sentAt);
  if (sentOn <= onTime) return true;
  const again = before?.returned?.resubmitBy;
  return before?.onTime === true && again != null && sentOn <= again;
}

/** After the lock day nothing enters, unless a return asked for it by a later day. */
export function requireUnlocked(
  { receivedAt }: Pick<Times, 'receivedAt'>,
  { lock }: Deadlines,
  before: Report | null,
): void {
  const again = before?.returned?.resubmitBy ?? lock;
  const last = again > lock ? again : lock;
  if (plainDateOf(receivedAt) > last) throw new ReportLocked(last);
}
