/** A stage of the reminders as days: before the due day negative, after it positive (working days); 0 is the due day. */
export function stageDays(stage: string): number | null {
  if (stage === 'DUE') return 0;
  const found = /^(T|OVERDUE)-(\d+)$/.exec(stage);
  if (!found) return null;
  return found[1] === 'T' ? -Number(found[2]) : Number(found[2]);
}
