import { useTranslation } from 'react-i18next';
import type { Section } from '../board.api';
import styles from './heat-table.module.css';

/** The numbers of the sections; their titles on pointing, and read aloud. */
export function SectionHeads({ sections }: { sections: readonly Section[] }) {
  const { t } = useTranslation('board');
  return (
    <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.heads}`}>
      <div role="columnheader" className={styles.name}>
        {t('column.unit')}
      </div>
      <div role="columnheader" className={styles.state}>
        {t('column.state')}
      </div>
      {sections.map(({ id, number, title }) => (
        <div key={id} role="columnheader" title={`${number}. ${title}`} className={styles.count}>
          {number} <span className="only-read-aloud">{title}</span>
        </div>
      ))}
      <div role="columnheader" className={styles.total}>
        {t('column.total')}
      </div>
    </div>
  );
}
