import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day, moment } from '@portal/locale/format';
import { type Column, DataTable } from '@portal/ui/data-table';
import { SelectField } from '@portal/ui/fields';
import { Empty, Waiting } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { mailSearch, type MailSearch, reminderStatuses } from './mail-search';
import { type Reminder, remindersQuery } from './mails.api';
import styles from './mails.module.css';
import { MoreButton } from './more-button';
import { ReminderBadge } from './reminder-badge';
import { StageLabel } from './stage-label';

/** The ledger: which stage of which deadline was reminded of, and by which mail. */
export function ReminderList({ campaignId, search }: { campaignId: string; search: MailSearch }) {
  const { t } = useTranslation('mails');
  const navigate = useNavigate();
  const query = useInfiniteQuery(remindersQuery(campaignId, search));
  const rows = query.data?.pages.flatMap(({ items }) => items);
  const columns: Column<Reminder>[] = [
    { key: 'at', title: t('plannedFor'), cell: ({ plannedFor }) => moment(plannedFor) },
    { key: 'unit', title: t('unit'), cell: ({ unitName, unitId }) => unitName ?? unitId },
    { key: 'due', title: t('due'), cell: ({ due }) => (due ? day(due) : t('dueUnknown')) },
    { key: 'stage', title: t('stageTitle'), cell: ({ stage }) => <StageLabel stage={stage} /> },
    { key: 'status', title: t('statusTitle'), cell: ({ status }) => <ReminderBadge status={status} /> },
    {
      key: 'mail',
      title: t('mail'),
      cell: ({ notificationId, unitName, stage }) =>
        notificationId && (
          <Link to="/mails/$mailId" params={{ mailId: notificationId }}>
            {t('openMail')}
            <span className="only-read-aloud">
              {` ${unitName ?? ''} `}
              <StageLabel stage={stage} />
            </span>
          </Link>
        ),
    },
  ];
  return (
    <div className={styles.list}>
      <search className={styles.filters}>
        <SelectField
          label={t('statusTitle')}
          value={search.reminder ?? ''}
          choices={[
            { value: '', label: t('all') },
            ...reminderStatuses.map((value) => ({ value, label: t(`reminder.${value}`) })),
          ]}
          onChange={(reminder) =>
            void navigate({
              to: '/campaigns/$campaignId/mails',
              params: { campaignId },
              search: mailSearch({ ...search, reminder }),
              replace: true,
            })
          }
        />
      </search>
      {query.error && <ProblemNote error={query.error} retry={() => void query.refetch()} />}
      {!rows && !query.error && <Waiting>{t('loadingReminders')}</Waiting>}
      {rows?.length === 0 && (
        <Empty level={2} title={t('noReminder')}>
          <p>{t('noReminderHint')}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <DataTable caption={t('reminders')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
      <MoreButton query={query} />
    </div>
  );
}
