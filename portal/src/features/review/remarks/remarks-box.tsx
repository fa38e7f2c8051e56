import { useTranslation } from 'react-i18next';
import type { Review } from '../review.data';
import { RemarkItem } from './remark-item';
import styles from './remarks.module.css';
import { RemarkForm } from './remark-form';

/** What the drafting team says of one section, or of the report as a whole. The unit learns of it with the return. */
export function RemarksBox({ review, sectionId }: { review: Review; sectionId: string | null }) {
  const { t } = useTranslation('review');
  const { report, revision, remarks, isLast, mayReview, waits } = review;
  const here = remarks.filter((remark) => remark.sectionId === sectionId);
  const open = mayReview && isLast && (waits || report.status === 'accepted');
  return (
    <section className={styles.box}>
      <h3>{t(sectionId === null ? 'remark.titleWhole' : 'remark.title', { count: here.length })}</h3>
      {here.length === 0 && <p className={styles.soft}>{t('remark.none')}</p>}
      {here.length > 0 && (
        <ul className={styles.list}>
          {here.map((remark) => (
            <RemarkItem key={remark.id} reportId={report.id} remark={remark} open={open} />
          ))}
        </ul>
      )}
      {open && <RemarkForm reportId={report.id} revision={revision} sectionId={sectionId} />}
      {mayReview && !open && <p className={styles.soft}>{t(isLast ? 'remark.closed' : 'remark.older')}</p>}
    </section>
  );
}
