import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { TaskRow } from './task-row';
import type { WorkItem } from './work.api';

type Item = Extract<WorkItem, { kind: 'chase-overdue' }>;

/** Units whose day has passed; the reminders go by themselves, a phone call does not. */
export function ChaseTask({ item: { campaignId, count }, first }: { item: Item; first: boolean }) {
  const { t } = useTranslation('work');
  return (
    <TaskRow
      title={t('chase.title', { count })}
      facts={<span>{t('chase.hint')}</span>}
      action={
        <Link
          to="/campaigns/$campaignId/participants"
          params={{ campaignId }}
          search={{ view: 'list', late: 'overdue' }}
          className={buttonClass(first ? 'primary' : 'plain')}
        >
          {t('chase.button')}
        </Link>
      }
    />
  );
}
