import type { TFunction } from 'i18next';
import { dayCell, type Sheet, type SheetCell } from '@portal/content/sheet/sheet';
import type { Task } from '@portal/content/timeline.api';
import { plannedMonths, stateWords } from '../task/task-words';

/** The rows as the table has them, for a workbook. */
export function taskSheet(tasks: readonly Task[], t: TFunction<'timeline'>, language: 'vi' | 'en') {
  const wrap = true;
  return {
    columns: [
      { title: t('table.number'), width: 5 },
      { title: t('table.task'), width: 60, wrap },
      { title: t('table.lead'), width: 32, wrap },
      { title: t('table.coordinators'), width: 32, wrap },
      { title: t('table.plan'), width: 16, wrap },
      { title: t('table.started'), width: 12 },
      { title: t('table.finished'), width: 12 },
      { title: t('table.state'), width: 28, wrap },
      { title: t('table.slip'), width: 12 },
      { title: t('table.evidence'), width: 40, wrap },
    ],
    rows: tasks.map((task) => ({ cells: cellsOf(task, t, language) })),
  } satisfies Pick<Sheet, 'columns' | 'rows'>;
}

function cellsOf(task: Task, t: TFunction<'timeline'>, language: 'vi' | 'en'): SheetCell[] {
  const { number, title, lead, coordinators, actual, slipDays, evidence } = task;
  return [
    ...[number, title, lead.join('\n'), coordinators.join('\n'), plannedMonths(task, t)],
    ...[dayCell(actual.startedOn), dayCell(actual.finishedOn), stateWords(task, t), slipDays],
    evidence.map(({ what, count, of }) => `${what[language]}: ${t('evidence.count', { count, of })}`).join('\n'),
  ];
}
