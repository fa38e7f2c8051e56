import type { TFunction } from 'i18next';
import { daysBetween } from '@common/time/plain-date';
import { type BoardRow, isOwed } from './board-row';

/** In words: in time, late, or due when; how many days over. */
export function dueWords(row: BoardRow, asOf: string, t: TFunction<'board'>): string {
  if (!isOwed(row)) return t(row.late ? 'due.sentLate' : 'due.sentInTime');
  const due = row.dueOn;
  if (due === null) return t('due.none');
  const over = daysBetween(due, asOf);
  if (over > 0) return t('due.overdue', { count: over });
  return t('due.left', { count: -over });
}
