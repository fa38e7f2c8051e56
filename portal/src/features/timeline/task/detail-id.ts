import type { Task } from '@portal/content/timeline.api';

/** The element that holds the proofs of a task. */
export const detailId = ({ number }: Pick<Task, 'number'>): string => `task-${number}-evidence`;
