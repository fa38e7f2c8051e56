import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { detailId } from './detail-id';
import { ProofItem } from './proof-item';
import styles from './task.module.css';

/** Why a task has the state it has: each proof with its count and where it can be seen. */
export function Evidence({ task, campaignId }: { task: Task; campaignId: string }) {
  const { t } = useTranslation('timeline');
  const { number, lead, coordinators, evidence } = task;
  return (
    <section className={styles.evidence} id={detailId(task)} aria-label={t('evidence.title', { number })}>
      <p>
        <strong>{t('evidence.lead')}:</strong> {lead.join('; ')}
      </p>
      {coordinators.length > 0 && (
        <p>
          <strong>{t('evidence.coordinators')}:</strong> {coordinators.join('; ')}
        </p>
      )}
      {evidence.length === 0 ? (
        <p className={styles.soft}>{t('evidence.none')}</p>
      ) : (
        <ul className={styles.proofs}>
          {evidence.map((proof) => (
            <ProofItem key={proof.kind} proof={proof} campaignId={campaignId} />
          ))}
        </ul>
      )}
    </section>
  );
}
