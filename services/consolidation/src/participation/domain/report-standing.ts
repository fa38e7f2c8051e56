/** The revision that counts: accepted, and nothing newer accepted. */
export type AcceptedRevision = Readonly<{ revision: number; nil: boolean; onTime: boolean; acceptedAt: string }>;

/** Where the newest revision we heard of stands. */
export type LatestRevision = Readonly<{ revision: number; state: RevisionState; onTime: boolean | null }>;
export type RevisionState = 'submitted' | 'recalled' | 'returned' | 'accepted';

export type ReportStanding = Readonly<{ latest: LatestRevision | null; accepted: AcceptedRevision | null }>;

export const nothingHeard: ReportStanding = { latest: null, accepted: null };

/** Later steps of one revision outrank earlier ones; one that was accepted may be returned for correction, never the other way. */
const rank: Readonly<Record<RevisionState, number>> = { submitted: 1, recalled: 2, accepted: 3, returned: 4 };

export type ReportNews = Readonly<{
  revision: number;
  state: RevisionState;
  onTime: boolean | null;
  nil?: boolean;
  acceptedAt?: string;
}>;

/**
 * The standing after news of one revision. Judged by revision number and step, never by arrival: news in any order, or
 * twice, give the same standing, and an older revision changes nothing.
 */
export function afterNews(standing: ReportStanding, news: ReportNews): ReportStanding {
  return { latest: newerOf(standing.latest, news), accepted: acceptedOf(standing.accepted, news) };
}

function newerOf(latest: LatestRevision | null, { revision, state, onTime }: ReportNews): LatestRevision {
  const isNews =
    latest === null || revision > latest.revision || (revision === latest.revision && rank[state] > rank[latest.state]);
  if (!isNews) return latest;
  const known = latest?.revision === revision ? latest.onTime : null;
  return { revision, state, onTime: onTime ?? known };
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

/** A unit whose report is in has sent a correction that waits for review. */
export function correctionWaits({ latest, accepted }: ReportStanding): boolean {
  return accepted !== null && latest !== null && latest.revision > accepted.revision && latest.state === 'submitted';
}

/** Late: sent after the on-time date, or not sent and that date is over. `today` and `onTimeUntil` are days. */
export function isLate(standing: ReportStanding, onTimeUntil: string, today: string): boolean {
  const place = placeOf(standing);
  if (place === 'in') return !standing.accepted!.onTime;
  if (place === 'waiting') return standing.latest!.onTime === false;
  return today > onTimeUntil;
}

/** Never sent, or recalled, and asked for by a day that is over. Null where nobody asked for it by a day. */
export function isOverdue(standing: ReportStanding, due: string | null, today: string): boolean {
  return placeOf(standing) === 'owed' && due !== null && today > due;
}
