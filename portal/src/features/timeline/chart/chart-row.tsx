import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { Evidence } from '../task/evidence';
import { TaskOpener } from '../task/task-opener';
import { TaskState } from '../task/task-state';
import { actualDays, plannedMonths } from '../task/task-words';
import { useTimelineSearch } from '../use-timeline-search';
import styles from './chart.module.css';
import { marksOf } from './marks';
import type { Scale } from './scale';
import { Track } from './track';

type Props = { task: Task; scale: Scale; today: string; campaignId: string };

/** A task in words, beside it the same drawn, and beneath it its proofs once it is opened. */
export function ChartRow({ task, scale, today, campaignId }: Props) {
  const { t } = useTranslation('timeline');
  const { search } = useTimelineSearch();
  return (
    <li className={styles.task}>
      <div className={styles.row}>
        <div className={styles.words}>
          <TaskOpener task={task} />
          <div className={styles.facts}>
            <TaskState task={task} />
            {task.slipDays ? <span className={styles.slipInWords}>{t('slip', { count: task.slipDays })}</span> : null}
            <span>{t('time.plan', { months: plannedMonths(task, t) })}</span>
            {(task.actual.startedOn || task.state === 'done') && (
              <span>{t('time.actual', { days: actualDays(task, t) })}</span>
            )}
          </div>
        </div>
        <Track marks={marksOf(task, scale, today)} state={task.state} scale={scale} today={today} />
      </div>
      {search.task === task.number && <Evidence task={task} campaignId={campaignId} />}
    </li>
  );
}
