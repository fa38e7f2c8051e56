import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { day, moment } from '@portal/locale/format';
import { returnsQuery } from '../review.api';
import styles from './content.module.css';

/** Why earlier revisions went back; nothing where none did. */
export function ReturnsList({ reportId }: { reportId: string }) {
  const { t } = useTranslation('review');
  const { data: returns } = useSuspenseQuery(returnsQuery(reportId));
  if (returns.length === 0) return null;
  return (
    <section>
      <h3>{t('returns.title', { count: returns.length })}</h3>
      <ul className={styles.returns}>
        {returns.map(({ revision, reason, returnedBy, returnedAt, resubmitBy }) => (
          <li key={`${revision} ${returnedAt}`}>
            <p className={styles.reason}>{reason}</p>
            <small>
              {t('returns.by', { revision, name: returnedBy, at: moment(returnedAt) })}
              {resubmitBy && ` · ${t('returns.day', { date: day(resubmitBy) })}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
