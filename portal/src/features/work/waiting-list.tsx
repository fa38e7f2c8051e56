import { useTranslation } from 'react-i18next';
import { WaitingRow } from './waiting-row';
import type { WaitingItem } from './work.api';
import styles from './work.module.css';

/** What lies with others, and since when. */
export function WaitingList({ waiting }: { waiting: readonly WaitingItem[] }) {
  const { t } = useTranslation('work');
  if (waiting.length === 0) return null;
  return (
    <section className={styles.part}>
      <h2>{t('waiting')}</h2>
      <ul className={styles.tasks}>
        {waiting.map((item, index) => (
          <WaitingRow key={index} item={item} />
        ))}
      </ul>
    </section>
  );
}
