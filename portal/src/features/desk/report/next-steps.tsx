import { useTranslation } from 'react-i18next';
import styles from './report.module.css';

const afterSending = ['next.review', 'next.decision', 'next.recall', 'next.mail'] as const;
const afterAcceptance = ['next.consolidated', 'next.change'] as const;

/** What may happen with the report from here on, in no order. */
export function NextSteps({ accepted }: { accepted: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <ul className={styles.steps}>
      {(accepted ? afterAcceptance : afterSending).map((step) => (
        <li key={step}>{t(step)}</li>
      ))}
    </ul>
  );
}
