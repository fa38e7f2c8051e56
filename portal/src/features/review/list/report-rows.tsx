import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { Empty, Waiting } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { VirtualTable } from '@portal/ui/virtual-table';
import { ExtendDialog } from '../decide/extend-dialog';
import { oldestFirst, type Participant } from './report-list';
import { reportListQuery } from './report-list.api';
import styles from './report-list.module.css';
import { useReportColumns } from './report-columns';

/** The rows that the filters leave. What waits is fetched whole, to have the oldest on top; the rest as one scrolls. */
export function ReportRows({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation(['review', 'ui']);
  const search = useSearch({ from: '/campaigns/$campaignId/reports' });
  const query = useInfiniteQuery(reportListQuery(campaignId, search));
  const [extending, setExtending] = useState<Participant | null>(null);
  const mayExtend = useMay('deadline.extend');
  const columns = useReportColumns(mayExtend && search.state !== undefined ? setExtending : null);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const whole = search.state === undefined;
  const items = useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]);
  const rows = useMemo(() => (whole ? oldestFirst(items) : items), [whole, items]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  useEffect(() => {
    if (whole) more();
  }, [whole, more]);

  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting>{t('ui:loading', { what: t('list.what') })}</Waiting>;
  if (rows.length === 0) return <NoRows />;
  return (
    <div className={styles.rows}>
      <p className={styles.count} role="status">
        {t(hasNextPage ? 'list.loadedSoFar' : 'list.found', { count: rows.length })}
      </p>
      <VirtualTable
        caption={t('list.title')}
        columns={columns}
        rows={rows}
        rowKey={({ reportId }) => reportId}
        onEnd={whole ? undefined : more}
      />
      {extending && <ExtendDialog participant={extending} campaignId={campaignId} onClose={() => setExtending(null)} />}
    </div>
  );
}

function NoRows() {
  const { t } = useTranslation('review');
  const { state, group, late, q } = useSearch({ from: '/campaigns/$campaignId/reports' });
  const nothingWaits = state === undefined && !group && !late && !q;
  return (
    <Empty title={t(nothingWaits ? 'list.nothingWaits' : 'list.nothingFound')}>
      <p>{t(nothingWaits ? 'list.nothingWaitsHint' : 'list.nothingFoundHint')}</p>
      <Link from="/campaigns/$campaignId/reports" search={{ state: 'all' }} className={buttonClass()}>
        {t('list.showAll')}
      </Link>
    </Empty>
  );
}
