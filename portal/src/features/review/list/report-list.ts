import { daysBetween, type PlainDate, plainDateOf } from '@common/time/plain-date';
import type { operations } from '@portal/api/wire';

export type Participant =
  operations['ListParticipants.find']['responses'][200]['content']['application/json']['items'][number];

/** It was sent and nobody has decided upon it yet. */
export const waits = ({ state }: Pick<Participant, 'state'>): boolean =>
  state === 'submitted' || state === 'nil-return';

/** The unit has the ball: nothing is in that could be looked at. */
export const owes = ({ state }: Pick<Participant, 'state'>): boolean => !waits({ state }) && state !== 'accepted';

/** Something was sent once, so there is a text to look at. */
export const wasSent = ({ revision }: Pick<Participant, 'revision'>): boolean => revision > 0;

/** Since when the next step is the drafting team's; null where it is not. */
export function waitingSince(one: Pick<Participant, 'state' | 'receivedAt'>): string | null {
  return waits(one) ? one.receivedAt : null;
}

export function daysWaiting(since: string, today: PlainDate): number {
  return Math.max(0, daysBetween(plainDateOf(new Date(since)), today));
}

/** Those that wait first, the longest waiting on top; the others stay in the order of the units. */
export function oldestFirst<One extends Pick<Participant, 'state' | 'receivedAt'>>(items: readonly One[]): One[] {
  const waiting = items.filter(waits).sort((a, b) => (a.receivedAt ?? '').localeCompare(b.receivedAt ?? ''));
  return [...waiting, ...items.filter((one) => !waits(one))];
}
