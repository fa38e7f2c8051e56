import type { Task, Timeline } from '@portal/content/timeline.api';

export type News = Readonly<{
  /** The numbers of the sentence are others now. */
  headline: boolean;
  /** Their state, days or proofs are others now. */
  tasks: readonly Task[];
}>;

/** What a newly loaded timeline says that the one before did not; null for nothing. Days that merely passed are no news. */
export function newsOf(before: Timeline, now: Timeline): News | null {
  const known = new Map(before.tasks.map((task) => [task.number, happened(task)]));
  const tasks = now.tasks.filter((task) => known.get(task.number) !== happened(task));
  const headline = told(before) !== told(now);
  return headline || tasks.length > 0 ? { headline, tasks } : null;
}

function happened({ state, actual, evidence }: Task): string {
  return JSON.stringify([state, actual, evidence.map(({ kind, count, of }) => [kind, count, of])]);
}

function told({ headline: { asOf: _asOf, ...numbers } }: Timeline): string {
  return JSON.stringify(numbers);
}
