import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { day } from '@portal/locale/format';
import { type Column, DataTable } from '@portal/ui/data-table';
import { ProofItem } from '../task/proof-item';
import styles from '../task/task.module.css';
import { TaskState } from '../task/task-state';
import { plannedMonths } from '../task/task-words';
import { type SortKey, sortKeys } from '../timeline-search';
import { useTimelineSearch } from '../use-timeline-search';
import { sortTasks } from './sort-tasks';

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
    const lines = (names: readonly string[]) =>
      names.map((name) => (
        <Fragment key={name}>
          {name}
          <br />
        </Fragment>
      ));
    const columns: Column<Task>[] = [
      { key: 'number', title: t('table.number'), number: true, cell: ({ number }) => number },
      { key: 'task', title: t('table.task'), cell: ({ title }) => title },
      { key: 'lead', title: t('table.lead'), cell: ({ lead }) => lines(lead) },
      { key: 'coordinators', title: t('table.coordinators'), cell: ({ coordinators }) => lines(coordinators) },
      { key: 'plan', title: t('table.plan'), cell: (task) => plannedMonths(task, t) },
      { key: 'started', title: t('table.started'), cell: ({ actual }) => actual.startedOn && day(actual.startedOn) },
      {
        key: 'finished',
        title: t('table.finished'),
        cell: ({ actual }) => actual.finishedOn && day(actual.finishedOn),
      },
      { key: 'state', title: t('table.state'), cell: (task) => <TaskState task={task} /> },
      { key: 'slip', title: t('table.slip'), number: true, cell: ({ slipDays }) => slipDays },
      {
        key: 'evidence',
        title: t('table.evidence'),
        cell: ({ evidence }) => (
          <ul className={styles.proofs}>
            {evidence.map((proof) => (
              <ProofItem key={proof.kind} proof={proof} campaignId={campaignId} brief />
            ))}
          </ul>
        ),
      },
    ];
    const sortable: readonly string[] = ['number', ...sortKeys];
    return columns.map((column) => ({ ...column, sortable: sortable.includes(column.key) }));
  }, [t, campaignId]);
}
