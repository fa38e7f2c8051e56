import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { buttonClass } from '@portal/ui/button-class';
import { TaskRow } from './task-row';
import type { WorkItem } from './work.api';

type Item = Extract<WorkItem, { kind: 'review-reports' }>;

/** The reports that wait for the drafting team: how many, which one longest. */
export function ReviewTask({ item: { campaignId, count, reports }, first }: { item: Item; first: boolean }) {
  const { t } = useTranslation('work');
  const oldest = reports[0];
  return (
    <TaskRow
      title={t('review.title', { count })}
      facts={
        oldest && (
          <>
            <span>{t('review.oldest', { date: day(oldest.waitingSince) })}</span>
            <Link to="/reports/$reportId/review" params={{ reportId: oldest.reportId }}>
              {oldest.unitName}
            </Link>
          </>
        )
      }
      action={
        <Link
          to="/campaigns/$campaignId/reports"
          params={{ campaignId }}
          className={buttonClass(first ? 'primary' : 'plain')}
        >
          {t('review.button')}
        </Link>
      }
    />
  );
}
