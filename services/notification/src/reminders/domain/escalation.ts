import { addDays, type PlainDate } from '@common/time/plain-date';
import type { WorkingCalendar } from '@common/time/working-calendar';

export type EscalationStep = Readonly<{
  level: number;
  afterWorkingDays: number;
  reaches: 'head' | 'superior' | 'focal-point';
}>;

/** Who hears of a late report when: the unit's head, the superior unit, the focal point of the campaign's owner. */
const escalationPolicy: readonly EscalationStep[] = [
  { level: 1, afterWorkingDays: 1, reaches: 'head' },
  { level: 2, afterWorkingDays: 3, reaches: 'superior' },
  { level: 3, afterWorkingDays: 7, reaches: 'focal-point' },
];

/** The levels that a report due on `due` has reached on `today`, with the day each was reached. */
export function reachedLevels(
  due: PlainDate,
  today: PlainDate,
  calendar: WorkingCalendar,
  policy = escalationPolicy,
): (EscalationStep & { since: PlainDate })[] {
  const reached: (EscalationStep & { since: PlainDate })[] = [];
  const last = Math.max(...policy.map(({ afterWorkingDays }) => afterWorkingDays));
  let worked = 0;
  for (let day = addDays(due, 1); day <= today && worked < last; day = addDays(day, 1)) {
    if (!calendar.isWorking(day)) continue;
    worked += 1;
    for (const step of policy) if (step.afterWorkingDays === worked) reached.push({ ...step, since: day });
  }
  return reached;
}
