import type { Task } from '@portal/content/timeline.api';

const dayMs = 86_400_000;
const labelsAtMost = 14;

/** Where something lies on the axis, in percent of its width. */
export type Span = Readonly<{ left: number; width: number }>;
export type Month = Span & Readonly<{ month: string; labelled: boolean }>;

/** Whole months, wide enough for all that was planned and all that happened. */
export type Scale = Readonly<{
  months: readonly Month[];
  /** Both days included. */
  span(from: string, to: string): Span;
  /** The middle of the day; null where it lies outside. */
  place(day: string): number | null;
}>;

export function scaleOf(tasks: readonly Task[], today: string): Scale {
  const days = tasks.flatMap(({ plan, actual }) => [
    `${plan.from}-01`,
    lastDayOf(plan.to),
    ...[actual.startedOn, actual.finishedOn].flatMap((day) => day ?? []),
  ]);
  const running = tasks.some(({ state }) => state === 'in-progress' || state === 'not-started');
  const all = [...days, ...(running || days.length === 0 ? [today] : [])].sort();
  const first = Date.parse(`${all[0]!.slice(0, 7)}-01`);
  const names = monthsBetween(all[0]!.slice(0, 7), all.at(-1)!.slice(0, 7));
  const length = Date.parse(lastDayOf(names.at(-1)!)) + dayMs - first;
  const at = (ms: number) => ((ms - first) / length) * 100;
  const span = (from: string, to: string) => {
    const left = at(Date.parse(from));
    return { left, width: at(Date.parse(to) + dayMs) - left };
  };
  const step = Math.ceil(names.length / labelsAtMost);
  return {
    span,
    place: (day) => {
      const place = at(Date.parse(day) + dayMs / 2);
      return place < 0 || place > 100 ? null : place;
    },
    months: names.map((month, at) => ({ month, labelled: at % step === 0, ...span(`${month}-01`, lastDayOf(month)) })),
  };
}

/** The last day of a month of the plan: 2022-06-30 of "2022-06". */
export function lastDayOf(month: string): string {
  return new Date(Date.parse(`${nextMonth(month)}-01`) - dayMs).toISOString().slice(0, 10);
}

function monthsBetween(from: string, to: string): string[] {
  const months = [from];
  while (months.at(-1)! < to) months.push(nextMonth(months.at(-1)!));
  return months;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
