import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Outline } from '@portal/content/outline.api';
import { type Report } from '@portal/content/report.api';
import { presenceQuery, type Remark, type Validation } from '../report.api';
import { coverState, indicatorTask, sectionTasks } from './section-tasks';
import { SectionRow } from './section-row';
import { PartRow } from './part-row';
import styles from './tasks.module.css';

type Props = {
  report: Report;
  outline: Outline;
  validation: Validation;
  remarks: readonly Remark[];
  mayWrite: boolean;
};

/** Everything the report consists of, each with where it stands; a name opens it. */
export function TaskList({ report, outline, validation, remarks, mayWrite }: Props) {
  const { t } = useTranslation('desk');
  const { data: present = [] } = useQuery(presenceQuery(report.id));
  const tasks = sectionTasks(outline.sections, { report, validation, remarks });
  const figures = indicatorTask(outline.indicators, validation.findings);
  const params = { reportId: report.id };
  return (
    <section className={styles.list} aria-label={t('task.title')}>
      <h2>{t('task.title')}</h2>
      {mayWrite && report.unplaced.length > 0 && (
        <PartRow
          to="/reports/$reportId/word"
          params={params}
          name={t('task.unplaced', { count: report.unplaced.length })}
          hint={t('task.unplacedHint')}
          state="missing"
        />
      )}
      {tasks.map((task) => (
        <SectionRow
          key={task.section.id}
          task={task}
          reportId={report.id}
          mayWrite={mayWrite}
          here={present.filter(({ sectionId }) => sectionId === task.section.id)}
        />
      ))}
      <h3 className={styles.group}>{t('task.otherParts')}</h3>
      {outline.indicators.length > 0 && (
        <PartRow
          to="/reports/$reportId/indicators"
          params={params}
          name={t('task.indicators')}
          hint={t('task.indicatorsGiven', { given: figures.answered, of: figures.asked })}
          state={figures.state}
        />
      )}
      <PartRow
        to="/reports/$reportId/cover"
        params={params}
        name={t('task.cover')}
        hint={t('task.coverHint')}
        state={coverState(report.cover)}
      />
    </section>
  );
}
