import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { revisionsQuery } from '@portal/content/report.api';
import { moment } from '@portal/locale/format';
import { Card } from '@portal/ui/page';
import styles from './report.module.css';

/** Everything that was sent so far, the newest first. */
export function RevisionsSent({ reportId }: { reportId: string }) {
  const { t } = useTranslation('desk');
  const { data: revisions } = useSuspenseQuery(revisionsQuery(reportId));
  return (
    <Card title={t('revisions.title')}>
      <ul className={styles.list}>
        {[...revisions].reverse().map(({ revision, sentAt, sentByName, onTime, nil }) => (
          <li key={revision}>
            <span>
              {t(nil ? 'revisions.nil' : 'revisions.no', { no: revision })} · {moment(sentAt)}
            </span>
            <span className={styles.soft}>
              {sentByName} · {t(onTime ? 'revisions.onTime' : 'revisions.late')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
