import type { Task } from '@portal/content/timeline.api';
import { byName } from '@portal/locale/format';
import type { SortKey } from '../timeline-search';

const states: readonly Task['state'][] = ['not-started', 'in-progress', 'done', 'no-data'];

const values: Record<SortKey, (task: Task) => string | number | null> = {
  lead: ({ lead }) => lead.join('; '),
  plan: ({ plan }) => `${plan.to} ${plan.from}`,
  started: ({ actual }) => actual.startedOn,
  state: ({ state, overdue }) => (overdue ? -1 : states.indexOf(state)),
  slip: ({ slipDays }) => slipDays,
};

/** In the plan's order unless a key is given; what has no value stands last in either direction. */
export function sortTasks(tasks: readonly Task[], key?: SortKey, descending = false): Task[] {
  if (!key) return [...tasks];
  const value = values[key];
  return [...tasks].sort((one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' ? a - Number(b) : byName(a, String(b));
    return descending ? -order : order;
  });
}
