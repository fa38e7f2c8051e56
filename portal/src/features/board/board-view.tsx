import { plainDateOf } from '@common/time/plain-date';
import { Link, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { buttonClass } from '@portal/ui/button-class';
import { Empty } from '@portal/ui/notes';
import { filterWords } from './filter-words';
import type { Matrix } from './board.api';
import { type BoardSearch, filtersOf } from './board-search';
import { ExceptionList } from './list/exception-list';
import { CountryMap } from './map/country-map';
import { HeatLegend } from './heat-legend';
import { HeatTable } from './table/heat-table';
import { linesOf } from './table/lines';
import styles from './board.module.css';
import type { Board } from './use-board';

type Props = { campaignId: string; board: Board; matrix: Matrix };

/** What the filters leave, as the person wants to see it. */
export function BoardView({ campaignId, board, matrix }: Props) {
  const { t } = useTranslation('board');
  const search = filtersOf(useSearch({ from: '/campaigns/$campaignId/participants' }));
  const { view, asOf } = search;
  const { rows, tiles, all } = board;
  const lines = useMemo(() => linesOf(rows, asOf === 'today' ? tiles : []), [rows, tiles, asOf]);
  if (all.length === 0) return <Empty title={t('empty')}>{t('emptyHint')}</Empty>;
  return (
    <div className={styles.view}>
      <p className={styles.onPaper}>
        {t('export.day', { date: day(matrix.asOf), made: day(plainDateOf(new Date())) })};{' '}
        {t('export.filters', { filters: filterWords(search, board.chosen?.province.name ?? null, t) })}
      </p>
      {view !== 'list' && (
        <div className={styles.above}>
          <p role="status">{t('found', { count: rows.length, of: all.length })}</p>
          <HeatLegend of={view ?? 'table'} />
        </div>
      )}
      {view === 'map' && <CountryMap board={board} sections={matrix.sections.length} />}
      {view !== 'map' && rows.length === 0 && <NothingFound />}
      {view === 'list' && rows.length > 0 && <ExceptionList campaignId={campaignId} board={board} />}
      {view === undefined && rows.length > 0 && (
        <HeatTable campaignId={campaignId} sections={matrix.sections} lines={lines} asOf={matrix.asOf} />
      )}
    </div>
  );
}

function NothingFound() {
  const { t } = useTranslation('board');
  return (
    <Empty title={t('nothingFound')}>
      <p>{t('nothingFoundHint')}</p>
      <Link
        from="/campaigns/$campaignId/participants"
        search={({ view }: BoardSearch) => (view ? { view } : {})}
        className={buttonClass()}
      >
        {t('showAll')}
      </Link>
    </Empty>
  );
}
