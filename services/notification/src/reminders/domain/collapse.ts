import type { Stage } from './reminder-schedule';

export type LedgerRow = Stage & Readonly<{ status: 'pending' | 'superseded' }>;

/**
 * Of the stages that have begun only the latest is to be sent, however long the outage was. A stage that had begun before
 * the unit was told of the deadline (`since`) is never sent: the request letter or the "hạn mới" mail has just said it.
 */
export function collapse(begun: readonly Stage[], since: Date): LedgerRow[] {
  const last = begun.at(-1);
  return begun.map((stage) => ({
    ...stage,
    status: stage === last && stage.plannedFor >= since ? 'pending' : 'superseded',
  }));
}
