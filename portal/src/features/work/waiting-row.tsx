import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { useMay } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { StateBadge } from '@portal/ui/state-badge';
import { TaskRow } from './task-row';
import { ThoseWaiting } from './those-waiting';
import type { WaitingItem } from './work.api';
import styles from './work.module.css';

export function WaitingRow({ item }: { item: WaitingItem }) {
  switch (item.kind) {
    case 'own-report-in-review':
      return <OwnInReview item={item} />;
    case 'reports-in-review':
      return <InReview item={item} />;
    case 'returned-not-sent-again':
      return <NotSentAgain item={item} />;
    case 'reports-owed':
      return <Owed item={item} />;
  }
}

type Of<Kind extends WaitingItem['kind']> = { item: Extract<WaitingItem, { kind: Kind }> };

function OwnInReview({ item: { reportId, unitName, nil, revision, since } }: Of<'own-report-in-review'>) {
  const { t } = useTranslation('work');
  return (
    <TaskRow
      title={t('inReview.own', { unit: unitName })}
      facts={
        <>
          <StateBadge state={nil ? 'nil-return' : 'submitted'} />
          <span>{t('inReview.since', { date: day(since), revision })}</span>
        </>
      }
      action={
        <Link to="/reports/$reportId" params={{ reportId }} className={buttonClass()}>
          {t('button.look')}
        </Link>
      }
    />
  );
}

function InReview({ item: { campaignId, count, reports } }: Of<'reports-in-review'>) {
  const { t } = useTranslation('work');
  const oldest = reports[0];
  return (
    <TaskRow
      title={t('inReview.title', { count })}
      facts={oldest && <span>{t('inReview.oldest', { unit: oldest.unitName, date: day(oldest.waitingSince) })}</span>}
      action={<ToReports campaignId={campaignId} />}
    >
      <ThoseWaiting campaignId={campaignId} state="waiting" />
    </TaskRow>
  );
}

function NotSentAgain({ item: { campaignId, count, overdue, reports } }: Of<'returned-not-sent-again'>) {
  const { t } = useTranslation('work');
  const oldest = reports[0];
  return (
    <TaskRow
      title={t('returned.title', { count })}
      facts={
        <>
          {oldest && <span>{t('returned.oldest', { unit: oldest.unitName, date: day(oldest.since) })}</span>}
          {overdue > 0 && <strong className={styles.over}>{t('overdueOf', { count: overdue })}</strong>}
        </>
      }
      action={<ToReports campaignId={campaignId} state="returned" />}
    >
      <ThoseWaiting campaignId={campaignId} state="returned" />
    </TaskRow>
  );
}

function Owed({ item: { campaignId, count, overdue, since, dueOn } }: Of<'reports-owed'>) {
  const { t } = useTranslation('work');
  return (
    <TaskRow
      title={t('owed.title', { count })}
      facts={
        <>
          <span>{t('owed.since', { since: day(since), due: day(dueOn) })}</span>
          {overdue > 0 && <strong className={styles.over}>{t('overdueOf', { count: overdue })}</strong>}
        </>
      }
      action={<ToChase campaignId={campaignId} />}
    >
      <ThoseWaiting campaignId={campaignId} state="owed" />
    </TaskRow>
  );
}

/** Only who may open the list of reports gets the button; others open the units on the spot. */
function ToReports({ campaignId, state }: { campaignId: string; state?: 'returned' }) {
  const { t } = useTranslation('work');
  const mayLook = useMay('consolidation.read');
  if (!mayLook) return null;
  return (
    <Link
      to="/campaigns/$campaignId/reports"
      params={{ campaignId }}
      search={state ? { state } : {}}
      className={buttonClass()}
    >
      {t('button.look')}
    </Link>
  );
}

function ToChase({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('work');
  const mayLook = useMay('consolidation.read');
  if (!mayLook) return null;
  return (
    <Link
      to="/campaigns/$campaignId/participants"
      params={{ campaignId }}
      search={{ view: 'list', state: 'unsent' }}
      className={buttonClass()}
    >
      {t('button.look')}
    </Link>
  );
}
