import type { TFunction } from 'i18next';
import type { SheetColumn } from '@portal/content/save-sheet';
import type { Task } from '@portal/content/timeline.api';
import { plannedMonths, stateWords } from '../task/task-words';

/** The table's columns for a workbook. */
export function sheetColumns(t: TFunction<'timeline'>, language: 'vi' | 'en'): SheetColumn<Task>[] {
  return [
    { title: t('table.number'), width: 5, value: ({ number }) => number },
    { title: t('table.task'), width: 60, value: ({ title }) => title },
    { title: t('table.lead'), width: 32, value: ({ lead }) => lead.join('\n') },
    { title: t('table.coordinators'), width: 32, value: ({ coordinators }) => coordinators.join('\n') },
    { title: t('table.plan'), width: 16, value: (task) => plannedMonths(task, t) },
    { title: t('table.started'), width: 12, value: ({ actual }) => actual.startedOn },
    { title: t('table.finished'), width: 12, value: ({ actual }) => actual.finishedOn },
    { title: t('table.state'), width: 28, value: (task) => stateWords(task, t) },
    { title: t('table.slip'), width: 12, value: ({ slipDays }) => slipDays },
    {
      title: t('table.evidence'),
      width: 40,
      value: ({ evidence }) =>
        evidence.map(({ what, count, of }) => `${what[language]}: ${t('evidence.count', { count, of })}`).join('\n'),
    },
  ];
}
