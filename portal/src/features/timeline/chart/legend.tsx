import { useTranslation } from 'react-i18next';
import styles from './chart.module.css';

const marks = ['plan', 'done', 'running', 'slip'] as const;
const looks = {
  plan: styles.plan,
  done: `${styles.actual} ${styles.done}`,
  running: `${styles.actual} ${styles.inProgress} ${styles.openEnd}`,
  slip: styles.slip,
};

/** What the bars mean. */
export function Legend() {
  const { t } = useTranslation('timeline');
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={styles.sample} aria-hidden>
            <i className={looks[mark]} />
          </span>
          {t(`chart.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
