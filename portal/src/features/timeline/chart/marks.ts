import type { Task } from '@portal/content/timeline.api';
import { lastDayOf, type Scale, type Span } from './scale';

export type Marks = Readonly<{
  plan: Span;
  /** `open`: it still runs, or nobody knows when it ended. */
  actual: (Span & Readonly<{ open: boolean }>) | null;
  /** From the end of the plan to the end of the task, or to today while it has none. */
  slip: (Span & Readonly<{ days: number }>) | null;
}>;

/** What is drawn of a task. */
export function marksOf({ plan, actual, state, slipDays }: Task, scale: Scale, today: string): Marks {
  const { startedOn, finishedOn } = actual;
  const planned = scale.span(`${plan.from}-01`, lastDayOf(plan.to));
  const end = finishedOn ?? (state === 'done' ? startedOn : today);
  const until = finishedOn ?? today;
  const late = scale.span(lastDayOf(plan.to), until);
  const after = planned.left + planned.width;
  return {
    plan: planned,
    actual: startedOn && end ? { ...scale.span(startedOn, end), open: finishedOn === null } : null,
    slip: slipDays ? { left: after, width: late.left + late.width - after, days: slipDays } : null,
  };
}
