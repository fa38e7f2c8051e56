import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { listed } from '@portal/locale/format';
import { ChartRow } from './chart-row';
import styles from './chart.module.css';
import { lanesOf } from './lanes';
import { Legend } from './legend';
import { MonthsAxis } from './months-axis';
import { scaleOf } from './scale';

type Props = { tasks: readonly Task[]; today: string; campaignId: string };

/** A lane for each lead, the plan above what happened; on a narrow screen a list that says the same in words. */
export function Chart({ tasks, today, campaignId }: Props) {
  const { t } = useTranslation('timeline');
  const id = useId();
  const scale = scaleOf(tasks, today);
  return (
    <div className={styles.chart}>
      <Legend />
      <div className={styles.lanes}>
        <MonthsAxis scale={scale} today={today} />
        {lanesOf(tasks).map(({ lead, tasks }, at) => (
          <section key={lead.join()} aria-labelledby={`${id}-${at}`}>
            <h3 className={styles.lane} id={`${id}-${at}`}>
              {t('chart.lead', { names: listed(lead) })}
            </h3>
            <ol className={styles.tasks}>
              {tasks.map((task) => (
                <ChartRow key={task.number} task={task} scale={scale} today={today} campaignId={campaignId} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  );
}
