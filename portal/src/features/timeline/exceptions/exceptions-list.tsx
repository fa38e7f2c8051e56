import { Link } from '@tanstack/react-router';
import { AlarmClock, Hourglass, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Timeline } from '@portal/content/timeline.api';
import { Card } from '@portal/ui/page';
import type { TimelineSearch } from '../timeline-search';
import { exceptionsOf, type TaskException } from './exceptions';
import styles from './exceptions.module.css';
import { LackWords } from './lack-words';
import { ReportsWaiting } from './reports-waiting';

/** What is overdue and what waits for whom, before everything else. */
export function ExceptionsList({ timeline, campaignId }: { timeline: Timeline; campaignId: string }) {
  const { t } = useTranslation('timeline');
  const { overdue, waiting } = exceptionsOf(timeline);
  const { waiting: inReview, returned, draft } = timeline.headline;
  const nothing = overdue.length + waiting.length + inReview + returned + draft.late === 0;
  return (
    <Card title={t('exceptions.title')}>
      {nothing ? (
        <p className={styles.soft}>{t('exceptions.none')}</p>
      ) : (
        <ul className={styles.list}>
          {overdue.map((one) => (
            <TaskItem key={one.task.number} exception={one} Icon={AlarmClock} bad />
          ))}
          {waiting.map((one) => (
            <TaskItem key={one.task.number} exception={one} Icon={Hourglass} />
          ))}
          <ReportsWaiting headline={timeline.headline} campaignId={campaignId} />
        </ul>
      )}
    </Card>
  );
}

type ItemProps = { exception: TaskException; Icon: LucideIcon; bad?: boolean };

function TaskItem({ exception: { task, lacks }, Icon, bad = false }: ItemProps) {
  const { t } = useTranslation('timeline');
  const { number, title, lead, slipDays } = task;
  return (
    <li className={styles.item}>
      <Icon size={18} aria-hidden className={bad ? styles.bad : styles.wait} />
      <div>
        <Link
          from="/campaigns/$campaignId/timeline"
          to="/campaigns/$campaignId/timeline"
          search={(before: TimelineSearch) => ({ ...before, task: number })}
          resetScroll={false}
        >
          {t('exceptions.task', { number, title })}
        </Link>{' '}
        {bad && (
          <strong className={styles.bad}>
            {t('state.overdue')}
            {slipDays ? `, ${t('slip', { count: slipDays })}` : ''}
          </strong>
        )}
        {lacks.length > 0 && <LackWords lacks={lacks} />}
        <p className={styles.soft}>{t('exceptions.lead', { names: lead.join('; ') })}</p>
      </div>
    </li>
  );
}
