import { fold } from '@common/vietnamese/fold';
import { byName } from '@portal/locale/format';
import { type BoardRow, isOwed, isUnsent } from './board-row';
import type { BoardSearch, BoardState } from './board-search';

type Filters = Pick<BoardSearch, 'state' | 'group' | 'late' | 'q'>;

const inState: Record<BoardState, (row: BoardRow) => boolean> = {
  owed: isOwed,
  unsent: isUnsent,
  waiting: ({ state }) => state === 'waiting',
  returned: ({ state }) => state === 'returned',
  in: ({ state }) => state === 'in',
  nil: ({ state }) => state === 'nil',
  everyone: () => true,
};

/** The rows that the address asks for, in their order. Search ignores case and diacritics. */
export function filterRows(rows: readonly BoardRow[], { state, group, late, q }: Filters): BoardRow[] {
  const wanted = fold(q ?? '').trim();
  return rows.filter(
    (row) =>
      (!state || inState[state](row)) &&
      (!group || row.group === group) &&
      (!late || row[late]) &&
      row.folded.includes(wanted),
  );
}

/** What needs attention stands first. */
const urgency: Record<BoardRow['state'], number> = { owed: 0, returned: 1, waiting: 2, in: 3, nil: 4 };
const never = '9999-12-31';

/** Sorted as asked; equal ones stay in the official order. */
export function sortRows(rows: readonly BoardRow[], sort: BoardSearch['sort']): BoardRow[] {
  if (sort === 'name') return [...rows].sort((a, b) => byName(a.name, b.name));
  if (sort === 'state') return [...rows].sort((a, b) => urgencyOf(a) - urgencyOf(b));
  if (sort === 'due') return [...rows].sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  if (sort === 'total') return [...rows].sort((a, b) => b.total - a.total);
  return [...rows];
}

const urgencyOf = ({ state, overdue }: BoardRow) => urgency[state] - (overdue ? 0.5 : 0);
const dueOf = ({ dueOn }: BoardRow) => dueOn ?? never;
