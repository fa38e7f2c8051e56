import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { day, moment } from '@portal/locale/format';
import { useToday } from '@portal/session/today';
import { Button } from '@portal/ui/button';
import type { Column } from '@portal/ui/data-table';
import { StateBadge } from '@portal/ui/state-badge';
import { daysWaiting, owes, type Participant, waitingSince, wasSent } from './report-list';
import styles from './report-list.module.css';

/** `onExtend` is given to who may give later days. */
export function useReportColumns(onExtend: ((row: Participant) => void) | null): Column<Participant>[] {
  const { t } = useTranslation('review');
  const { today } = useToday();
  return useMemo(
    () => [
      { key: 'unit', title: t('list.unit'), cell: (row) => <UnitCell row={row} /> },
      { key: 'state', title: t('list.state'), cell: (row) => <StateCell row={row} /> },
      { key: 'due', title: t('list.due'), cell: ({ dueOn }) => <span className={styles.time}>{day(dueOn)}</span> },
      {
        key: 'sent',
        title: t('list.sent'),
        cell: ({ submittedAt }) => <span className={styles.time}>{submittedAt && moment(submittedAt)}</span>,
      },
      { key: 'revision', title: t('list.revision'), number: true, cell: ({ revision }) => revision || '' },
      {
        key: 'waiting',
        title: t('list.waitingSince'),
        cell: (row) => {
          const since = waitingSince(row);
          return since && <WaitingCell since={since} days={daysWaiting(since, today)} />;
        },
      },
      ...(onExtend
        ? [
            {
              key: 'extend',
              title: t('list.action'),
              cell: (row: Participant) =>
                owes(row) && (
                  <Button aria-label={t('list.extend', { unit: row.unitName })} onPress={() => onExtend(row)}>
                    {t('extend.button')}
                  </Button>
                ),
            },
          ]
        : []),
    ],
    [t, today, onExtend],
  );
}

function UnitCell({ row }: { row: Participant }) {
  const { t } = useTranslation('review');
  return (
    <span className={styles.unit}>
      {wasSent(row) ? (
        <Link to="/reports/$reportId/review" params={{ reportId: row.reportId }}>
          {row.unitName}
        </Link>
      ) : (
        row.unitName
      )}
      <small>
        {t(`group.${row.group}`)} · {t(`capacity.${row.capacity}`)}
      </small>
    </span>
  );
}

function StateCell({ row }: { row: Participant }) {
  return (
    <span className={styles.states}>
      <StateBadge state={row.state} />
      {row.overdue && <StateBadge state="overdue" />}
      {row.late && wasSent(row) && <StateBadge state="late" />}
    </span>
  );
}

function WaitingCell({ since, days }: { since: string; days: number }) {
  const { t } = useTranslation('review');
  return (
    <span className={styles.time}>
      {day(since)} <small>{days === 0 ? t('list.sinceToday') : t('list.since', { count: days })}</small>
    </span>
  );
}
