import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { Checkbox } from '@portal/ui/checkbox';
import { type Column, DataTable } from '@portal/ui/data-table';
import { Note, Waiting } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { trailCheckQuery, trailQuery } from '../review.api';
import { nameOfDeed, reasonOf, type TrailEntry } from '../trail-entries';
import styles from './content.module.css';

/** Who did what with the report and when, the newest first; whether the chain of hashes holds. */
export function TrailPart({ reportId }: { reportId: string }) {
  const { t } = useTranslation(['review', 'ui']);
  const [withSavings, setWithSavings] = useState(false);
  const trail = useInfiniteQuery(trailQuery(reportId, withSavings ? 'with' : 'without'));
  const pages = trail.data?.pages;
  if (!pages) return trail.error ? <ProblemNote error={trail.error} /> : <Waiting>{t('trail.loading')}</Waiting>;
  const rows = pages.flatMap(({ entries }) => entries.toReversed());
  const columns: Column<TrailEntry>[] = [
    { key: 'at', title: t('trail.at'), cell: ({ entry }) => <span className={styles.time}>{moment(entry.at)}</span> },
    { key: 'who', title: t('trail.who'), cell: ({ entry }) => entry.actor?.name ?? t('trail.system') },
    { key: 'what', title: t('trail.what'), cell: (row) => <Deed row={row} /> },
    { key: 'hash', title: t('trail.hash'), cell: ({ hash }) => <code title={hash}>{hash.slice(0, 10)}</code> },
  ];
  return (
    <>
      <WhetherIntact reportId={reportId} />
      <Checkbox checked={withSavings} onChange={setWithSavings}>
        {t('trail.withSavings')}
      </Checkbox>
      <DataTable caption={t('part.trail')} columns={columns} rows={rows} rowKey={({ seq }) => String(seq)} />
      {trail.hasNextPage && (
        <Button isPending={trail.isFetchingNextPage} onPress={() => void trail.fetchNextPage()}>
          {t('ui:more')}
        </Button>
      )}
    </>
  );
}

/** Says nothing until it is known. */
function WhetherIntact({ reportId }: { reportId: string }) {
  const { t } = useTranslation('review');
  const { data, error } = useQuery(trailCheckQuery(reportId));
  if (!data) return error && <ProblemNote error={error} />;
  if (data.intact) return <p className={styles.soft}>{t('trail.intact')}</p>;
  return (
    <Note kind="fault" title={t('trail.broken')}>
      <p>{t('trail.brokenHint')}</p>
    </Note>
  );
}

function Deed({ row }: { row: TrailEntry }) {
  const { t } = useTranslation('review');
  const name = nameOfDeed(row);
  const reason = reasonOf(row);
  return (
    <>
      {name ? t(`deed.${name}`) : row.entry.action}
      {reason && <p className={styles.soft}>{reason}</p>}
    </>
  );
}
