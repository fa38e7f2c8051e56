import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@portal/locale/format';
import { type BoardRow, isOwed, isUnsent } from '../board-row';
import type { BoardSearch } from '../board-search';
import styles from '../board.module.css';

type Tab = Readonly<{
  key: 'owed' | 'overdue' | 'unsent' | 'returned' | 'late' | 'everyone';
  filter: Pick<BoardSearch, 'state' | 'late'>;
  holds: (row: BoardRow) => boolean;
}>;

const tabs: readonly Tab[] = [
  { key: 'owed', filter: {}, holds: isOwed },
  { key: 'overdue', filter: { late: 'overdue' }, holds: ({ overdue }) => overdue },
  { key: 'unsent', filter: { state: 'unsent' }, holds: isUnsent },
  { key: 'returned', filter: { state: 'returned' }, holds: ({ state }) => state === 'returned' },
  { key: 'late', filter: { late: 'late' }, holds: ({ late }) => late },
  { key: 'everyone', filter: { state: 'everyone' }, holds: () => true },
];

/** Each tab sets the filters that stand above, and says how many there are in all. */
export function ExceptionTabs({ all }: { all: readonly BoardRow[] }) {
  const { t } = useTranslation('board');
  return (
    <nav aria-label={t('exceptions')} className={styles.switch}>
      {tabs.map(({ key, filter, holds }) => (
        <Link
          key={key}
          from="/campaigns/$campaignId/participants"
          search={({ state: _, late: __, ...others }: BoardSearch) => ({ ...others, ...filter })}
          replace
          activeOptions={{ exact: true, includeSearch: true }}
          className={styles.part}
        >
          {t(`tab.${key}`)} <span className={styles.number}>{number(all.filter(holds).length)}</span>
        </Link>
      ))}
    </nav>
  );
}
