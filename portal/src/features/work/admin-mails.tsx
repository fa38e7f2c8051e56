import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { buttonClass } from '@portal/ui/button-class';
import { ProblemNote } from '@portal/ui/problem-note';
import { TaskRow } from './task-row';
import { mailCountQuery } from './work.api';
import styles from './work.module.css';

const troubles = ['failed', 'bounced', 'held'] as const;

/** Mails that did not arrive or were held back: the administrator's first look. */
export function AdminMails({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation(['work', 'ui']);
  const answers = useQueries({ queries: troubles.map((status) => mailCountQuery(campaignId, status)) });
  const fault = answers.find(({ error }) => error);
  const waits = answers.some(({ isPending }) => isPending);
  const counts = troubles.map((status, index) => ({ status, ...(answers[index]?.data ?? { count: 0, more: false }) }));
  const bad = counts.filter(({ count }) => count > 0);
  const say = ({ status, count, more }: (typeof counts)[number]) =>
    t(`mails.${status}`, { count, number: more ? `${count}+` : String(count) });
  return (
    <section className={styles.part}>
      <h2>{t('mails.heading')}</h2>
      {fault && <ProblemNote error={fault.error} retry={() => void fault.refetch()} />}
      {waits && <p className={styles.soft}>{t('ui:loading', { what: t('mails.what') })}</p>}
      {!fault && !waits && (
        <ul className={styles.tasks}>
          <TaskRow
            title={bad.length > 0 ? bad.map(say).join('; ') : t('mails.fine')}
            facts={<span>{t(bad.length > 0 ? 'mails.badHint' : 'mails.fineHint')}</span>}
            action={
              <Link
                to="/campaigns/$campaignId/mails"
                params={{ campaignId }}
                className={buttonClass(bad.length > 0 ? 'primary' : 'plain')}
              >
                {t('mails.button')}
              </Link>
            }
          />
        </ul>
      )}
    </section>
  );
}
