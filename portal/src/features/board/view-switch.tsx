import { Link } from '@tanstack/react-router';
import { ListChecks, type LucideIcon, MapPinned, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BoardSearch } from './board-search';
import styles from './board.module.css';

const views: readonly (readonly ['table' | 'map' | 'list', LucideIcon])[] = [
  ['table', Table2],
  ['map', MapPinned],
  ['list', ListChecks],
];

/** The three ways to look at the same rows; filters stay. */
export function ViewSwitch() {
  const { t } = useTranslation('board');
  return (
    <nav aria-label={t('views')} className={styles.switch}>
      {views.map(([one, Icon]) => (
        <Link
          key={one}
          from="/campaigns/$campaignId/participants"
          search={({ view: _, ...filters }: BoardSearch) => (one === 'table' ? filters : { ...filters, view: one })}
          activeOptions={{ exact: true, includeSearch: true }}
          className={styles.part}
        >
          <Icon size={16} aria-hidden /> {t(`view.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
