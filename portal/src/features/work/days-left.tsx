import { useTranslation } from 'react-i18next';
import styles from './work.module.css';

/** Whole days until the day, or since it. */
export function DaysLeft({ days }: { days: number }) {
  const { t } = useTranslation('work');
  if (days === 0) return <strong className={styles.soon}>{t('days.today')}</strong>;
  if (days < 0) return <strong className={styles.over}>{t('days.over', { count: -days })}</strong>;
  return <strong className={days <= 3 ? styles.soon : undefined}>{t('days.left', { count: days })}</strong>;
}
