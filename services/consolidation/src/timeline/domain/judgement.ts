import type { PlainDate } from '@common/time/plain-date';
import type { TaskState } from './evidence';
import type { Proof } from './proof';

/** `startedOn` is the first day on which something of the task happened, `finishedOn` the last one of a task that is done. */
export type Judgement = Readonly<{
  state: TaskState;
  startedOn: PlainDate | null;
  finishedOn: PlainDate | null;
  evidence: readonly Proof[];
}>;

export const noData: Judgement = { state: 'no-data', startedOn: null, finishedOn: null, evidence: [] };

/** `days` are those of all that happened; one that is not known leaves the end of the task unknown. */
export function judgement(
  state: TaskState,
  days: readonly (PlainDate | null)[],
  evidence: readonly Proof[],
): Judgement {
  const known = days.filter((day) => day !== null).sort();
  const complete = known.length === days.length;
  return {
    state,
    startedOn: known[0] ?? null,
    finishedOn: state === 'done' && complete ? (known.at(-1) ?? null) : null,
    evidence,
  };
}

export function progress(count: number, of: number): TaskState {
  if (count === 0) return 'not-started';
  return count >= of ? 'done' : 'in-progress';
}
