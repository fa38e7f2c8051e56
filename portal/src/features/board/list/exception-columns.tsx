import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import type { Column } from '@portal/ui/data-table';
import type { BoardRow } from '../board-row';
import { dueWords } from '../due-words';
import { RowState } from '../state-cell';
import { reportAddress } from '../table/cell-address';
import type { Reminder } from './last-reminders';
import styles from './list.module.css';
import { reminderWords } from './reminder-words';

type Reminders = ReadonlyMap<string, Reminder> | undefined;

export function useExceptionColumns(asOf: string, reminders: Reminders): Column<BoardRow>[] {
  const { t } = useTranslation('board');
  return useMemo(
    () => [
      { key: 'unit', title: t('column.unit'), cell: (row) => <Unit row={row} /> },
      {
        key: 'state',
        title: t('column.state'),
        cell: (row) => (
          <span className={styles.two}>
            <RowState row={row} />
            <small className={row.overdue ? styles.bad : undefined}>{dueWords(row, asOf, t)}</small>
          </span>
        ),
      },
      { key: 'due', title: t('column.due'), cell: ({ dueOn }) => dueOn && day(dueOn) },
      { key: 'sent', title: t('column.sent'), cell: ({ sentOn }) => sentOn && day(sentOn) },
      {
        key: 'reminder',
        title: t('column.reminder'),
        cell: (row) => <LastReminder reminder={reminders?.get(row.key) ?? null} dueOn={row.dueOn} />,
      },
      { key: 'why', title: t('column.why'), cell: (row) => <Reason row={row} /> },
    ],
    [t, asOf, reminders],
  );
}

function Unit({ row }: { row: BoardRow }) {
  const { t } = useTranslation('board');
  const address = reportAddress(row);
  return (
    <span className={styles.two}>
      {address ? (
        <Link to="/reports/$reportId" params={{ reportId: row.reportId! }} className={styles.unit}>
          {row.name}
        </Link>
      ) : (
        <span className={styles.unit}>{row.name}</span>
      )}
      <small>{t(`group.${row.group ?? 'unasked'}`)}</small>
    </span>
  );
}

function Reason({ row: { state, known } }: { row: BoardRow }) {
  return state === 'returned' && known?.returnReason && <span className={styles.reason}>{known.returnReason}</span>;
}

function LastReminder({ reminder, dueOn }: { reminder: Reminder | null; dueOn: string | null }) {
  const { t } = useTranslation('board');
  if (!reminder) return null;
  const sent = day(reminder.plannedFor);
  return (
    <span className={styles.two}>
      {reminder.notificationId ? (
        <Link to="/mails/$mailId" params={{ mailId: reminder.notificationId }}>
          {t('reminder.mail', { date: sent })}
        </Link>
      ) : (
        sent
      )}
      <small>{reminderWords(reminder, dueOn, t)}</small>
    </span>
  );
}
