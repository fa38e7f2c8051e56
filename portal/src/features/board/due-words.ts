import type { TFunction } from 'i18next';
import { daysBetween } from '@portal/locale/format';
import { type BoardRow, isOwed } from './board-row';

/** In words: in time, late, or due when; how many days over. */
export function dueWords(row: BoardRow, asOf: string, t: TFunction<'board'>): string {
  if (!isOwed(row)) return t(row.late ? 'due.sentLate' : 'due.sentInTime');
  const due = dueDay(row);
  if (due === null) return t('due.none');
  const over = daysBetween(due, asOf);
  if (over > 0) return t(row.overdue ? 'due.overdue' : 'due.passed', { count: over });
  return t('due.left', { count: -over });
}

/** The day that counts now: the one that the last return named, else the deadline. */
export const dueDay = ({ known, dueOn }: Pick<BoardRow, 'known' | 'dueOn'>): string | null => known?.dueOn ?? dueOn;
