import type { OwnWork, WorkItem } from './work.api';

/** A clause of the sentence on top: which words, and what they name. */
export type Clause =
  | Readonly<{ key: 'overdue' | 'dueIn'; unit: string; count: number }>
  | Readonly<{ key: 'dueToday'; unit: string }>
  | Readonly<{ key: 'review' | 'chase'; count: number }>;

export const isOwn = (item: WorkItem): item is OwnWork => 'dueOn' in item;

/** What is due from the person, in the order in which it should be done: what is overdue first, then what is due next. */
export function byUrgency(items: readonly WorkItem[]): WorkItem[] {
  const urgency = (item: WorkItem) => (isOwn(item) ? item.daysLeft : item.kind === 'review-reports' ? 0 : 1);
  return [...items].sort((a, b) => urgency(a) - urgency(b));
}

export function clausesOf(items: readonly WorkItem[]): Clause[] {
  return byUrgency(items).map((item): Clause => {
    if (!isOwn(item)) return { key: item.kind === 'review-reports' ? 'review' : 'chase', count: item.count };
    const { unitName: unit, daysLeft } = item;
    if (daysLeft === 0) return { key: 'dueToday', unit };
    return { key: daysLeft < 0 ? 'overdue' : 'dueIn', unit, count: Math.abs(daysLeft) };
  });
}
