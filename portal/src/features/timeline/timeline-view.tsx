import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { headlineSentence } from '@portal/content/headline';
import type { Timeline } from '@portal/content/timeline.api';
import { useToday } from '@portal/session/today';
import { Empty } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { Chart } from './chart/chart';
import { ExceptionsList } from './exceptions/exceptions-list';
import { LiveNote } from './live/live-note';
import { PrintHead } from './print-head';
import { TaskTable } from './table/task-table';
import { TimelineActions } from './timeline-actions';
import styles from './timeline.module.css';
import { useTimelineSearch } from './use-timeline-search';

type Props = {
  timeline: Timeline;
  campaignId: string;
  /** Said where what is shown could not be loaded anew. */
  fault: ReactNode;
};

export function TimelineView({ timeline, campaignId, fault }: Props) {
  const { t } = useTranslation('timeline');
  const { t: headlineWords } = useTranslation('headline');
  const { today } = useToday();
  const { search } = useTimelineSearch();
  const { headline, tasks } = timeline;
  return (
    <div className={styles.sheet}>
      <Page title={t('title')} actions={<TimelineActions timeline={timeline} campaignId={campaignId} />} wide>
        {fault}
        <div className={styles.top}>
          <PrintHead campaignId={campaignId} today={headline.asOf} />
          <p className={styles.sentence}>{headlineSentence(headline, headlineWords)}</p>
          <LiveNote timeline={timeline} />
        </div>
        {tasks.length === 0 ? (
          <Empty title={t('empty')}>{t('emptyHint')}</Empty>
        ) : (
          <>
            <ExceptionsList timeline={timeline} campaignId={campaignId} />
            <section className={styles.tasks}>
              <h2>{t('tasksTitle')}</h2>
              {search.view === 'table' ? (
                <TaskTable tasks={tasks} campaignId={campaignId} />
              ) : (
                <Chart tasks={tasks} today={today} campaignId={campaignId} />
              )}
            </section>
          </>
        )}
      </Page>
    </div>
  );
}
