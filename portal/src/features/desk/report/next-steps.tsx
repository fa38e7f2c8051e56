import { useTranslation } from 'react-i18next';
import styles from './report.module.css';

const afterSending = ['next.review', 'next.decision', 'next.recall', 'next.mail'] as const;
const afterAcceptance = ['next.consolidated', 'next.change'] as const;

/** Who does what with the report from here on. */
export function NextSteps({ accepted }: { accepted: boolean }) {
  const { t } = useTranslation('desk');
  return (
    <ol className={styles.steps}>
      {(accepted ? afterAcceptance : afterSending).map((step) => (
        <li key={step}>{t(step)}</li>
      ))}
    </ol>
  );
}
