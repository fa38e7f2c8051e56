import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day, moment } from '@portal/locale/format';
import { buttonClass } from '@portal/ui/button-class';
import { StateBadge } from '@portal/ui/state-badge';
import { DaysLeft } from './days-left';
import { TaskRow } from './task-row';
import type { OwnWork } from './work.api';
import styles from './work.module.css';

/** A report that is in the hands of the person's unit. */
export function OwnTask({ item, first }: { item: OwnWork; first: boolean }) {
  const { t } = useTranslation('work');
  const { kind, unitName, state, dueOn, daysLeft, lockOn, overdue, progress, returned } = item;
  return (
    <TaskRow
      title={t(`own.${kind}`, { unit: unitName })}
      facts={
        <>
          <StateBadge state={state} />
          {overdue && <StateBadge state="overdue" />}
          <span>{t('dueOn', { date: day(dueOn) })}</span>
          <DaysLeft days={daysLeft} />
          {overdue && <span>{t('lockOn', { date: day(lockOn) })}</span>}
        </>
      }
      action={<OwnButton item={item} first={first} />}
    >
      {returned && (
        <blockquote className={styles.returned}>
          <p>{returned.reason}</p>
          <small>{t('returnedBy', { name: returned.by, at: moment(returned.at) })}</small>
        </blockquote>
      )}
      {kind !== 'start-report' && (
        <label className={styles.progress}>
          {t('progress', { filled: progress.filled, required: progress.required })}
          <progress value={progress.filled} max={progress.required} />
        </label>
      )}
    </TaskRow>
  );
}

function OwnButton({ item, first }: { item: OwnWork; first: boolean }) {
  const { t } = useTranslation('work');
  const { kind, campaignId, unitId, capacity, reportId } = item;
  const className = buttonClass(first ? 'primary' : 'plain');
  if (reportId === null)
    return (
      <Link
        to="/campaigns/$campaignId/report"
        params={{ campaignId }}
        search={{ unit: unitId, capacity }}
        className={className}
      >
        {t('button.start-report')}
      </Link>
    );
  return (
    <Link
      to={kind === 'send-report' ? '/reports/$reportId/send' : '/reports/$reportId'}
      params={{ reportId }}
      className={className}
    >
      {t(`button.${kind}`)}
    </Link>
  );
}
