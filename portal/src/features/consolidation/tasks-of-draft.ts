import { foldWords } from '@common/vietnamese/fold';
import type { Task } from '@portal/content/timeline.api';

/** The tasks whose title asks for "dự thảo lần n" and that wait for that draft to be frozen. */
export function tasksOfDraft<One extends Pick<Task, 'title' | 'state' | 'evidence'>>(
  tasks: readonly One[],
  number: number,
): One[] {
  const named = new RegExp(`du thao lan ${number}\\b`);
  return tasks.filter(
    ({ title, state, evidence }) =>
      state !== 'done' && evidence.some(({ kind }) => kind === 'draft-frozen') && named.test(foldWords(title)),
  );
}
