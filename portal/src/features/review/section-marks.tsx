import { CircleDashed, FileText, GitCompareArrows, MessageSquare, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Marks } from './review-parts';
import styles from './review.module.css';

/** Signs beside a section's name; each is read aloud as words and told by its title. */
export function SectionMarks({ marks }: { marks: Marks }) {
  const { t } = useTranslation('review');
  const { hasText, changed, remarks, findings } = marks;
  return (
    <span className={styles.marks}>
      <Mark words={t(hasText ? 'mark.text' : 'mark.noText')}>
        {hasText ? <FileText size={14} aria-hidden /> : <CircleDashed size={14} aria-hidden />}
      </Mark>
      {changed && (
        <Mark words={t('mark.changed')} tone={styles.changedMark}>
          <GitCompareArrows size={14} aria-hidden />
        </Mark>
      )}
      {remarks > 0 && (
        <Mark words={t('mark.remarks', { count: remarks })} tone={styles.remarkMark}>
          <MessageSquare size={14} aria-hidden />
          <span aria-hidden>{remarks}</span>
        </Mark>
      )}
      {findings > 0 && (
        <Mark words={t('mark.findings', { count: findings })} tone={styles.findingMark}>
          <TriangleAlert size={14} aria-hidden />
          <span aria-hidden>{findings}</span>
        </Mark>
      )}
    </span>
  );
}

function Mark({ words, tone = '', children }: { words: string; tone?: string; children: ReactNode }) {
  return (
    <span className={`${styles.mark} ${tone}`} title={words}>
      {children}
      <span className="only-read-aloud">{words}</span>
    </span>
  );
}
