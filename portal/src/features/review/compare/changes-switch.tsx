import { GitCompareArrows } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Review } from '../review.data';
import styles from './compare.module.css';

type Props = { review: Review; on: boolean; onChange: (on: boolean) => void };

/** Shows the text as it is, or what became of it since the revision before; there is none before the first. */
export function ChangesSwitch({ review, on, onChange }: Props) {
  const { t } = useTranslation('review');
  const { before } = review;
  if (!before) return <span className={styles.first}>{t('firstRevision')}</span>;
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <GitCompareArrows size={16} aria-hidden /> {t('showChanges', { number: before.revision })}
    </label>
  );
}
