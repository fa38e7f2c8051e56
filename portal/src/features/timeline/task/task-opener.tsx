import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { useTimelineSearch } from '../use-timeline-search';
import { detailId } from './detail-id';
import styles from './task.module.css';
import { actualDays, plannedMonths, stateWords } from './task-words';

/** A task's title, which opens its proofs; read aloud with all that the row shows. */
export function TaskOpener({ task }: { task: Task }) {
  const { t } = useTranslation('timeline');
  const { search, change } = useTimelineSearch();
  const open = search.task === task.number;
  const plan = t('time.plan', { months: plannedMonths(task, t) });
  const actual = t('time.actual', { days: actualDays(task, t) });
  return (
    <button
      type="button"
      className={styles.opener}
      aria-expanded={open}
      aria-controls={open ? detailId(task) : undefined}
      onClick={() => change({ task: open ? undefined : task.number })}
    >
      <ChevronRight size={16} aria-hidden className={styles.chevron} />
      <span className={styles.number}>{task.number}</span>
      <span className={styles.title}>{task.title}</span>
      <span className="only-read-aloud">. {t('chart.summary', { plan, actual, state: stateWords(task, t) })}</span>
    </button>
  );
}
