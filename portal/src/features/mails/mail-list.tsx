import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { type Column, DataTable } from '@portal/ui/data-table';
import { Empty, Waiting } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { MailBadge } from './mail-badge';
import { MailFilters } from './mail-filters';
import type { MailSearch } from './mail-search';
import { type MailLine, mailsQuery } from './mails.api';
import styles from './mails.module.css';
import { MoreButton } from './more-button';
import { StageLabel } from './stage-label';

/** The mail log, page after page. */
export function MailList({ campaignId, search }: { campaignId: string; search: MailSearch }) {
  const { t } = useTranslation('mails');
  const query = useInfiniteQuery(mailsQuery(campaignId, search));
  const rows = query.data?.pages.flatMap(({ items }) => items);
  const columns: Column<MailLine>[] = [
    {
      key: 'at',
      title: t('at'),
      cell: ({ sentAt, plannedFor }) => <span className={styles.time}>{moment(sentAt ?? plannedFor)}</span>,
    },
    {
      key: 'kind',
      title: t('kindTitle'),
      cell: ({ kind, stage }) => (
        <>
          {t(`kind.${kind}`)}
          {stage && (
            <div className={styles.note}>
              <StageLabel stage={stage} />
            </div>
          )}
        </>
      ),
    },
    {
      key: 'to',
      title: t('to'),
      cell: ({ unitName, unitId, to }) => (
        <>
          {unitName ?? unitId}
          <div className={`${styles.note} ${styles.addresses}`}>{to.join(', ')}</div>
        </>
      ),
    },
    {
      key: 'subject',
      title: t('subject'),
      cell: ({ id, subject }) => (
        <Link to="/mails/$mailId" params={{ mailId: id }}>
          {subject ?? t('noSubject')}
        </Link>
      ),
    },
    {
      key: 'status',
      title: t('statusTitle'),
      cell: ({ status, note }) => (
        <>
          <MailBadge status={status} />
          {note && <div className={styles.note}>{note}</div>}
        </>
      ),
    },
  ];
  return (
    <div className={styles.list}>
      <MailFilters campaignId={campaignId} search={search} />
      {query.error && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {!rows && !query.error && <Waiting>{t('loadingMails')}</Waiting>}
      {rows?.length === 0 && (
        <Empty level={2} title={t('noMail')}>
          <p>{t('noMailHint')}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <DataTable caption={t('mails')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <MoreButton query={query} />
    </div>
  );
}
