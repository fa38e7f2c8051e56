import { useTranslation } from 'react-i18next';
import { heatSteps } from './heat';
import styles from './board.module.css';

/** What the colours say; the number stands in every cell as well. */
export function HeatLegend({ of }: { of: 'table' | 'map' }) {
  const { t } = useTranslation('board');
  const range = (from: number, at: number) => {
    const next = heatSteps[at + 1];
    return next ? t('legend.range', { from, to: next - 1 }) : t('legend.from', { from });
  };
  return (
    <div className={styles.legend}>
      <span>{t(`legend.${of}`)}</span>
      <ul>
        <li data-heat={0}>–</li>
        {heatSteps.map((from, at) => (
          <li key={from} data-heat={at + 1}>
            {range(from, at)}
          </li>
        ))}
      </ul>
    </div>
  );
}
