import { type PlainDate, plainDateOf } from '@common/time/plain-date';

/** The revision that counts: accepted, and nothing newer accepted. */
export type AcceptedRevision = Readonly<{ revision: number; nil: boolean; onTime: boolean; acceptedAt: string }>;

/** Where the newest revision we heard of stands; `sentOn` is the day it was sent, null where that was not heard. */
export type LatestRevision = Readonly<{
  revision: number;
  state: RevisionState;
  onTime: boolean | null;
  sentOn?: PlainDate | null;
}>;
export type RevisionState = 'submitted' | 'recalled' | 'returned' | 'accepted';

/** The day that a return named for sending it again; a later return that names none leaves it. */
export type AskedAgain = Readonly<{ revision: number; by: PlainDate }>;

export type ReportStanding = Readonly<{
  latest: LatestRevision | null;
  accepted: AcceptedRevision | null;
  askedAgain: AskedAgain | null;
}>;

export const nothingHeard: ReportStanding = { latest: null, accepted: null, askedAgain: null };

/** Later steps of one revision outrank earlier ones; one that was accepted may be returned for correction, never the other way. */
const rank: Readonly<Record<RevisionState, number>> = { submitted: 1, recalled: 2, accepted: 3, returned: 4 };

export type ReportNews = Readonly<{
  revision: number;
  state: RevisionState;
  onTime: boolean | null;
  nil?: boolean;
  acceptedAt?: string;
  sentAt?: string;
  resubmitBy?: PlainDate | null;
}>;

/**
 * The standing after news of one revision. Judged by revision number and step, never by arrival: news in any order, or
 * twice, give the same standing, and an older revision changes nothing.
 */
export function afterNews(standing: ReportStanding, news: ReportNews): ReportStanding {
  return {
    latest: newerOf(standing.latest, news),
    accepted: acceptedOf(standing.accepted, news),
    askedAgain: askedAgainBy(standing.askedAgain, news),
  };
}

function newerOf(latest: LatestRevision | null, { revision, state, onTime, sentAt }: ReportNews): LatestRevision {
  if (latest !== null && revision < latest.revision) return latest;
  const known = latest?.revision === revision ? latest : null;
  return {
    revision,
    state: known && rank[known.state] >= rank[state] ? known.state : state,
    onTime: known?.onTime ?? onTime,
    sentOn: known?.sentOn ?? (sentAt === undefined ? null : plainDateOf(new Date(sentAt))),
  };
}

function askedAgainBy(before: AskedAgain | null, { revision, resubmitBy = null }: ReportNews): AskedAgain | null {
  if (resubmitBy === null || (before !== null && revision <= before.revision)) return before;
  return { revision, by: resubmitBy };
}

function acceptedOf(accepted: AcceptedRevision | null, news: ReportNews): AcceptedRevision | null {
  if (news.state !== 'accepted' || (accepted !== null && news.revision <= accepted.revision)) return accepted;
  const { revision, nil = false, onTime, acceptedAt = '' } = news;
  return { revision, nil, onTime: onTime ?? false, acceptedAt };
}

/** `in`: a revision is accepted; `waiting`: for review; `returned` and `owed`: the unit has to send (again). */
export type Place = 'in' | 'waiting' | 'returned' | 'owed';

export function placeOf({ latest, accepted }: ReportStanding): Place {
  if (accepted !== null) return 'in';
  if (latest?.state === 'submitted') return 'waiting';
  return latest?.state === 'returned' ? 'returned' : 'owed';
}

/** Its report is in, and was returned all the same: a correction is asked for and has not come, or was taken back. */
export function isBeingCorrected({ latest, accepted }: ReportStanding): boolean {
  return accepted !== null && (latest?.state === 'returned' || latest?.state === 'recalled');
}

/** A unit whose report is in has sent a correction that waits for review. */
export function correctionWaits({ latest, accepted }: ReportStanding): boolean {
  return accepted !== null && latest !== null && latest.revision > accepted.revision && latest.state === 'submitted';
}

/** The next step is the unit's: it has not sent, or has not sent again what was returned, an accepted report's correction too. */
function isAskedOfUnit(standing: ReportStanding): boolean {
  return ['owed', 'returned'].includes(placeOf(standing)) || isBeingCorrected(standing);
}

/** The day by which it is asked for: the one that the last return named, until a later revision is accepted; else `due`. */
export function dueDay({ askedAgain, accepted }: ReportStanding, due: PlainDate | null): PlainDate | null {
  const fulfilled = askedAgain === null || (accepted !== null && accepted.revision > askedAgain.revision);
  return fulfilled ? due : askedAgain.by;
}

/** Late: sent after the on-time date, or not sent and that date is over. `today` and `onTimeUntil` are days. */
export function isLate(standing: ReportStanding, onTimeUntil: string, today: string): boolean {
  const place = placeOf(standing);
  if (place === 'in') return !standing.accepted!.onTime;
  if (place === 'waiting') return standing.latest!.onTime === false;
  return today > onTimeUntil;
}

/** Overdue, as the glossary has it: still to be sent, or sent again, and its day is over. `due`: the unit's deadline. */
export function isOverdue(standing: ReportStanding, due: PlainDate | null, today: PlainDate): boolean {
  // The deadline of an accepted report is fulfilled: its correction has only the day that the return named.
  const day = standing.accepted === null ? dueDay(standing, due) : (standing.askedAgain?.by ?? null);
  return isAskedOfUnit(standing) && day !== null && today > day;
}
