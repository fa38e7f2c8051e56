import { useTranslation } from 'react-i18next';
import { BlocksView } from '@portal/content/blocks-view';
import type { Review } from '../review.data';
import styles from './content.module.css';

/** What the unit's Word file held beside the outline: sent with the report, in no section. */
export function UnplacedPart({ review }: { review: Review }) {
  const { t } = useTranslation('review');
  return (
    <>
      <p className={styles.soft}>{t('unplacedHint')}</p>
      <div className={styles.text}>
        <BlocksView blocks={review.body.unplaced} anchor="unplaced-" />
      </div>
    </>
  );
}
