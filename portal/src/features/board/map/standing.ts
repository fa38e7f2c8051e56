import { type BoardRow, isAccepted, isOwed } from '../board-row';

/** How several reports stand together: what is worst says it; `none` where nobody was asked or the filters leave none. */
export type Standing = 'overdue' | 'returned' | 'owed' | 'waiting' | 'accepted' | 'none';

export function standingOf(rows: readonly BoardRow[]): Standing {
  if (rows.length === 0) return 'none';
  if (rows.some(({ overdue }) => overdue)) return 'overdue';
  if (rows.some(({ state }) => state === 'returned')) return 'returned';
  if (rows.some(isOwed)) return 'owed';
  return rows.every(isAccepted) ? 'accepted' : 'waiting';
}
