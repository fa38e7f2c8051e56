import type { Proof, Task, Timeline } from '@portal/content/timeline.api';

/** What a proof still lacks: how many, and the names of those that are known. */
export type Lack = Readonly<{ kind: Proof['kind']; count: number; names: readonly string[] }>;
export type TaskException = Readonly<{ task: Task; lacks: readonly Lack[] }>;

export type Exceptions = Readonly<{
  overdue: readonly TaskException[];
  /** Begun and within the plan, but something is lacking. */
  waiting: readonly TaskException[];
}>;

/** What a leader must know first: the tasks that are behind, the worst first, and what the running ones wait for. */
export function exceptionsOf({ tasks }: Timeline): Exceptions {
  const all = tasks.map((task) => ({ task, lacks: lacksOf(task) }));
  return {
    overdue: all
      .filter(({ task }) => task.overdue)
      .sort((one, other) => (other.task.slipDays ?? 0) - (one.task.slipDays ?? 0)),
    waiting: all.filter(({ task, lacks }) => task.state === 'in-progress' && !task.overdue && lacks.length > 0),
  };
}

function lacksOf({ evidence }: Task): Lack[] {
  return evidence
    .filter(({ count, of }) => count < of)
    .map(({ kind, count, of, refs }) => ({
      kind,
      count: of - count,
      names: refs.filter(({ missing }) => missing).map(({ name }) => name),
    }));
}
