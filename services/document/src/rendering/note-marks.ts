import type { Note, Run } from '@common/contracts/document-ast';

/** Whether a run's note mark is followed at once by the next one: "3" and "4" would read as 34 without a comma. */
export function marksMeet(runs: readonly Run[], index: number, notes: ReadonlyMap<string, Note>): boolean {
  const isMark = (run: Run | undefined): boolean => run?.note !== undefined && notes.has(run.note);
  return isMark(runs[index]) && runs[index + 1]?.text === '' && isMark(runs[index + 1]);
}
