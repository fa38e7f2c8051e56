import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { useToday } from '@portal/session/today';
import styles from './shell.module.css';

export function TodayLabel() {
  const { t } = useTranslation();
  const { today, demonstration } = useToday();
  if (!demonstration) return <span className={styles.day}>{t('today', { date: day(today) })}</span>;
  return (
    <span className={`${styles.day} ${styles.assumed}`} title={t('demonstrationHint')}>
      {t('demonstrationDay', { date: day(today) })}
    </span>
  );
}
