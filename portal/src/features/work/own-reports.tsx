import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { useSession } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { Empty } from '@portal/ui/notes';
import { StateBadge } from '@portal/ui/state-badge';
import { TaskRow } from './task-row';
import { unitReportsQuery } from './work.api';
import styles from './work.module.css';

/** Reports of the person's units that are accepted, so that nobody waits for anything; or that none is asked for. */
export function OwnReports({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('work');
  const { pairs } = useSession();
  const units = [
    ...new Set(pairs.filter(({ role }) => role === 'clerk' || role === 'head').map((pair) => pair.unitId)),
  ];
  const answers = useQueries({ queries: units.map((unitId) => unitReportsQuery(campaignId, unitId)) });
  const reports = answers.flatMap(({ data }) => data ?? []);
  const accepted = reports.filter(({ state }) => state === 'accepted');
  if (answers.every(({ data }) => data) && reports.length === 0)
    return (
      <Empty title={t('done.notAsked')}>
        <p>{t('done.notAskedHint')}</p>
      </Empty>
    );
  if (accepted.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t('done.heading')}</h2>
      <ul className={styles.tasks}>
        {accepted.map(({ reportId, unitName, acceptedAt, revision }) => (
          <TaskRow
            key={reportId}
            title={t('done.title', { unit: unitName })}
            facts={
              <>
                <StateBadge state="accepted" />
                {acceptedAt && <span>{t('done.on', { date: day(acceptedAt), revision })}</span>}
              </>
            }
            action={
              <Link to="/reports/$reportId" params={{ reportId }} className={buttonClass()}>
                {t('done.button')}
              </Link>
            }
          />
        ))}
      </ul>
    </section>
  );
}
