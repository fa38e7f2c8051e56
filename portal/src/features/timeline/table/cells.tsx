import { useTranslation } from 'react-i18next';
import type { Task } from '@portal/content/timeline.api';
import { ProofItem } from '../task/proof-item';
import taskStyles from '../task/task.module.css';
import styles from './table.module.css';

/** Who leads the task, and beneath in small print who works with them. */
export function Leads({ task: { lead, coordinators } }: { task: Task }) {
  const { t } = useTranslation('timeline');
  return (
    <div className={styles.leads}>
      {lead.join('; ')}
      {coordinators.length > 0 && (
        <small className={taskStyles.soft}>
          {t('evidence.coordinators')}: {coordinators.join('; ')}
        </small>
      )}
    </div>
  );
}

export function Proofs({ task: { evidence }, campaignId }: { task: Task; campaignId: string }) {
  const { t } = useTranslation('timeline');
  if (evidence.length === 0) return <span className={taskStyles.soft}>{t('state.no-data')}</span>;
  return (
    <ul className={`${taskStyles.proofs} ${styles.proofs}`}>
      {evidence.map((proof) => (
        <ProofItem key={proof.kind} proof={proof} campaignId={campaignId} brief />
      ))}
    </ul>
  );
}
