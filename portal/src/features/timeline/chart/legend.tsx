import { useTranslation } from 'react-i18next';
import styles from './chart.module.css';
import bars from './track.module.css';

const marks = ['plan', 'done', 'running', 'slip'] as const;
const looks = {
  plan: bars.plan,
  done: `${bars.actual} ${bars.done}`,
  running: `${bars.actual} ${bars.inProgress} ${bars.openEnd}`,
  slip: bars.slip,
};

/** What the bars mean. */
export function Legend() {
  const { t } = useTranslation('timeline');
  return (
    <ul className={styles.legend} aria-label={t('chart.legend')}>
      {marks.map((mark) => (
        <li key={mark}>
          <span className={bars.sample} aria-hidden>
            <i className={looks[mark]} />
          </span>
          {t(`chart.${mark}`)}
        </li>
      ))}
    </ul>
  );
}
