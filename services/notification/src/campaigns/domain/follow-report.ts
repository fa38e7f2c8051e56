import type { PlainDate } from '@common/time/plain-date';
import type { Obligation } from './campaign';

type Told = Readonly<{ reportId: string; revision: number }>;

/** An event about an older revision than the last one heard of changes nothing and is announced to nobody. */
export function isNews(obligation: Obligation, { revision }: Told): boolean {
  return revision >= obligation.revision;
}

/** The report is with its reader; nobody is reminded while it is. */
export function sentUp(obligation: Obligation, { reportId, revision }: Told): Obligation {
  return { ...obligation, state: 'submitted', reportId, revision };
}

export function accepted(obligation: Obligation, { reportId, revision }: Told): Obligation {
  return { ...obligation, state: 'accepted', reportId, revision };
}

/** The unit took it back, and owes it as before. */
export function recalled(obligation: Obligation, { reportId, revision }: Told): Obligation {
  return { ...obligation, state: 'owed', reportId, revision };
}

/** Sent back. A new date begins a ledger of its own; without one the old deadline stands. */
export function sentBack(
  obligation: Obligation,
  { reportId, revision, resubmitBy }: Told & { resubmitBy: PlainDate | null },
  now: Date,
): Obligation {
  const back: Obligation = { ...obligation, state: 'returned', reportId, revision };
  return resubmitBy ? newDeadline(back, { due: resubmitBy, lock: obligation.lock }, now) : back;
}

/** Reminders start anew for it; stages that have begun by now are left out, as the unit is told of the date today. */
export function newDeadline(
  obligation: Obligation,
  { due, lock }: Readonly<{ due: PlainDate; lock: PlainDate }>,
  now: Date,
): Obligation {
  return { ...obligation, due, lock, deadlineRev: obligation.deadlineRev + 1, deadlineSince: now };
}
