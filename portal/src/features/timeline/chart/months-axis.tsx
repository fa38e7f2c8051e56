import { useTranslation } from 'react-i18next';
import { day, month as monthName } from '@portal/locale/format';
import styles from './chart.module.css';
import type { Scale } from './scale';

/** The months, and where today is among them. */
export function MonthsAxis({ scale, today }: { scale: Scale; today: string }) {
  const { t } = useTranslation('timeline');
  const now = scale.place(today);
  return (
    <div className={`${styles.row} ${styles.axis}`} aria-hidden>
      <span />
      <div className={styles.months}>
        {scale.months.map(({ month, left, labelled }) => (
          <span key={month} className={styles.month} style={{ left: `${left}%` }}>
            {labelled && monthName(month)}
          </span>
        ))}
        {now !== null && (
          <span className={now > 85 ? styles.todayNameBefore : styles.todayName} style={{ left: `${now}%` }}>
            {t('chart.today', { date: day(today) })}
          </span>
        )}
      </div>
    </div>
  );
}
