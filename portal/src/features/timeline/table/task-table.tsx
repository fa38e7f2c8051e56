import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { type Column, DataTable } from '@portal/ui/data-table';
import { TaskState } from '../task/task-state';
import { actualDays, plannedMonths } from '../task/task-words';
import { type SortKey, sortKeys } from '../timeline-search';
import { useTimelineSearch } from '../use-timeline-search';
import { Leads, Proofs } from './cells';
import { sortTasks } from './sort-tasks';
import styles from './table.module.css';

/** The same as the chart, in rows; the order stands in the address. */
export function TaskTable({ tasks, campaignId }: { tasks: readonly Task[]; campaignId: string }) {
  const { t } = useTranslation('timeline');
  const { search, change } = useTimelineSearch();
  const columns = useColumns(campaignId);
  const { sort, descending = false } = search;
  const rows = useMemo(() => sortTasks(tasks, sort, descending), [tasks, sort, descending]);
  const onSort = (key: string) => {
    const again = key === sort;
    if (key === 'number' || (again && descending)) change({ sort: undefined, descending: undefined });
    else change({ sort: key as SortKey, descending: again || undefined });
  };
  return (
    <DataTable
      caption={t('table.caption')}
      columns={columns}
      rows={rows}
      rowKey={({ number }) => String(number)}
      sorting={{ key: sort ?? 'number', descending, onSort }}
    />
  );
}

function useColumns(campaignId: string): Column<Task>[] {
  const { t } = useTranslation('timeline');
  return useMemo(() => {
    const columns: Column<Task>[] = [
      { key: 'number', title: t('table.number'), number: true, cell: ({ number }) => number },
      { key: 'task', title: t('table.task'), cell: ({ title }) => <div className={styles.title}>{title}</div> },
      { key: 'lead', title: t('table.lead'), cell: (task) => <Leads task={task} /> },
      { key: 'plan', title: t('table.plan'), cell: (task) => plannedMonths(task, t) },
      {
        key: 'started',
        title: t('table.actual'),
        cell: (task) => (task.actual.startedOn || task.state === 'done') && actualDays(task, t),
      },
      { key: 'state', title: t('table.state'), cell: (task) => <TaskState task={task} /> },
      {
        key: 'slip',
        title: t('table.late'),
        number: true,
        cell: ({ slipDays }) =>
          slipDays !== null && <span className={styles.days}>{t('table.days', { count: slipDays })}</span>,
      },
      { key: 'evidence', title: t('table.evidence'), cell: (task) => <Proofs task={task} campaignId={campaignId} /> },
    ];
    const sortable: readonly string[] = ['number', ...sortKeys];
    return columns.map((column) => ({ ...column, sortable: sortable.includes(column.key) }));
  }, [t, campaignId]);
}
