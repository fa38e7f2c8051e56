import { useTranslation } from 'react-i18next';
import { Note } from '@portal/ui/notes';
import type { Review } from '../review.data';
import styles from './decide.module.css';

/** The remarks that the unit does not know yet: they go with the return. */
export function ToldRemarks({ review: { remarks, outline } }: { review: Review }) {
  const { t } = useTranslation('review');
  const untold = remarks.filter(({ toldAt }) => toldAt === null);
  if (untold.length === 0) return <p className={styles.soft}>{t('return.noRemarks')}</p>;
  const place = (sectionId: string | null) =>
    outline.sections.find(({ id }) => id === sectionId)?.number ?? t('return.whole');
  return (
    <Note title={t('return.remarks', { count: untold.length })}>
      <ul className={styles.told}>
        {untold.map(({ id, sectionId, text }) => (
          <li key={id}>
            <b>{place(sectionId)}</b> {text}
          </li>
        ))}
      </ul>
    </Note>
  );
}
