import { addDays, atLocalTime, endOfDay, type PlainDate, plainDateOf } from '@common/time/plain-date';
import type { WorkingCalendar } from '@common/time/working-calendar';

/** When a reminder goes, in days before the due date (data of the campaign). The due day and the days after it always have theirs. */
export type StagePolicy = Readonly<{ stage: string; offset: number; counting: 'calendar' | 'working' }>;

/** One reminder of one obligation. A stage ends with the night before the next; `seq` orders them: -14 … 0 (due day) … 1, 2 (days late). */
export type Stage = Readonly<{ stage: string; seq: number; plannedFor: Date; expiresAt: Date }>;

export const sendingTime = '08:00';
const dailyOverdue = 10;
const weekly = 5;

/**
 * The stages of a deadline that have begun at `now`, in order. T-14 and T-7 count calendar days and move back to a working
 * day, T-3 and T-1 count working days, the due day stands as the ministry set it. Then one for each working day, ten
 * times, and one for every fifth; none after the lock date, when nothing can be sent any more.
 */
export function begunStages(
  deadline: Readonly<{ due: PlainDate; lock: PlainDate }>,
  policy: readonly StagePolicy[],
  calendar: WorkingCalendar,
  now: Date,
): Stage[] {
  const lock = deadline.lock > deadline.due ? deadline.lock : deadline.due;
  const starts = [
    ...inOrder(policy, deadline.due, calendar),
    { stage: 'DUE', day: deadline.due, seq: 0 },
    ...overdueDays(deadline.due, lock, calendar, plainDateOf(now)),
  ];
  const stages = starts.map(({ stage, day, seq }) => ({ stage, seq, plannedFor: atLocalTime(day, sendingTime) }));
  const end = endOfDay(lock);
  return stages
    .map((stage, at) => ({ ...stage, expiresAt: stages[at + 1] ? dayBegins(stages[at + 1].plannedFor) : end }))
    .filter(({ plannedFor }) => plannedFor <= now);
}

/** What was left over yesterday does not go in the half hour before today's reminder does. */
function dayBegins(plannedFor: Date): Date {
  return atLocalTime(plainDateOf(plannedFor), '00:00');
}

/** The day on which a stage's reminder goes. */
function stageDay({ offset, counting }: StagePolicy, due: PlainDate, calendar: WorkingCalendar): PlainDate {
  return counting === 'working' ? calendar.before(due, offset) : calendar.onOrBefore(addDays(due, -offset));
}

type Start = Readonly<{ stage: string; day: PlainDate; seq: number }>;

/** Where a long holiday pushes a stage onto or behind a later one, only the later one is left. */
function inOrder(policy: readonly StagePolicy[], due: PlainDate, calendar: WorkingCalendar): Start[] {
  const starts: Start[] = [];
  let next = due;
  for (const one of policy.filter(({ offset }) => offset > 0).sort((a, b) => a.offset - b.offset)) {
    const day = stageDay(one, due, calendar);
    if (day >= next) continue;
    starts.unshift({ stage: one.stage, day, seq: -one.offset });
    next = day;
  }
  return starts;
}

/** The days on which an owing unit is reminded after the due date, one beyond `today` so that the last begun one has an end. */
function overdueDays(due: PlainDate, lock: PlainDate, calendar: WorkingCalendar, today: PlainDate): Start[] {
  const days: Start[] = [];
  let count = 0;
  for (let day = addDays(due, 1); day <= lock; day = addDays(day, 1)) {
    if (!calendar.isWorking(day)) continue;
    count += 1;
    if (count > dailyOverdue && count % weekly !== 0) continue;
    days.push({ stage: `OVERDUE-${count}`, day, seq: count });
    if (day > today) break;
  }
  return days;
}
