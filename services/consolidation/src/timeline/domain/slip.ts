import { addDays, daysBetween, type PlainDate } from '@common/time/plain-date';
import type { TaskState } from './evidence';
import type { Judgement } from './judgement';

/** The plan's last month (`YYYY-MM`) is over and the task is not done; nothing is said of a task without data. */
export function isOverdue(state: TaskState, lastMonth: string, today: PlainDate): boolean {
  return (state === 'in-progress' || state === 'not-started') && today > lastDayOf(lastMonth);
}

/**
 * Days by which the end of the task, or today while it has none, lies after its last planned day; 0 within the plan.
 * Null where there is no data, or the day of the end is not known.
 */
export function slipDays(
  { state, finishedOn }: Pick<Judgement, 'state' | 'finishedOn'>,
  lastMonth: string,
  today: PlainDate,
): number | null {
  const until = state === 'done' ? finishedOn : today;
  if (state === 'no-data' || until === null) return null;
  return Math.max(0, daysBetween(lastDayOf(lastMonth), until));
}

function lastDayOf(month: string): PlainDate {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
