import type { Task } from '@portal/content/timeline.api';

export type Lane = Readonly<{ lead: readonly string[]; tasks: readonly Task[] }>;

/** The tasks by who leads them, together or alone; lanes in the order of their first task. */
export function lanesOf(tasks: readonly Task[]): Lane[] {
  const nameOf = ({ lead }: Task) => lead.join('; ');
  const names = [...new Set(tasks.map(nameOf))];
  return names.map((name) => {
    const own = tasks.filter((task) => nameOf(task) === name);
    return { lead: own[0]!.lead, tasks: own };
  });
}
