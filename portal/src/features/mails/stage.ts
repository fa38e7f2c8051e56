/** A reminder's stage, "T-14", "DUE", "OVERDUE-3", as what it means and how many days; null for one not known here. */
export function stageOf(stage: string): Readonly<{ when: 'before' | 'due' | 'overdue'; days: number }> | null {
  if (stage === 'DUE') return { when: 'due', days: 0 };
  const [, name, days] = /^(T|OVERDUE)-(\d+)$/.exec(stage) ?? [];
  if (!name) return null;
  return { when: name === 'T' ? 'before' : 'overdue', days: Number(days) };
}
