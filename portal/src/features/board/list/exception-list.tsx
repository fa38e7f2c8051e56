import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '@portal/ui/problem-note';
import { VirtualTable } from '@portal/ui/virtual-table';
import type { Board } from '../use-board';
import { ExceptionTabs } from './exception-tabs';
import { chasedKeys, lastRemindersQuery } from './last-reminders';
import styles from './list.module.css';
import { useExceptionColumns } from './exception-columns';

/** Who owes, who is late, who sent nothing, with what was last sent to them. */
export function ExceptionList({ campaignId, board }: { campaignId: string; board: Board }) {
  const { t } = useTranslation('board');
  const chased = useMemo(() => chasedKeys(board.all), [board.all]);
  const reminders = useQuery({ ...lastRemindersQuery(campaignId, chased), enabled: chased.length > 0 });
  const columns = useExceptionColumns(board.matrix?.asOf ?? '', reminders.data);
  return (
    <div className={styles.list}>
      <ExceptionTabs all={board.all} />
      <p role="status">{t('found', { count: board.rows.length, of: board.all.length })}</p>
      {reminders.error && <ProblemNote error={reminders.error} retry={() => void reminders.refetch()} />}
      <VirtualTable caption={t('listName')} columns={columns} rows={board.rows} rowKey={({ key }) => key} />
    </div>
  );
}
