import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { Badge } from '@portal/ui/state-badge';
import styles from './outline-page.module.css';

const tags = ['h2', 'h3', 'h4', 'h5'] as const;

export function SectionGuidance({ section }: { section: OutlineSection }) {
  const { t } = useTranslation('desk');
  const { id, number, title, level, leaf, required, guidance, indicators } = section;
  const Tag = tags[Math.min(level, tags.length) - 1]!;
  return (
    <article id={id} className={styles.section} data-level={Math.min(level, 4)}>
      <Tag className={styles.heading}>
        {number}. {title}
      </Tag>
      {leaf && (!required || indicators) && (
        <p className={styles.marks}>
          {!required && <Badge tone="neutral">{t('outline.optional')}</Badge>}
          {indicators && <Badge tone="accent">{t('outline.hasIndicators')}</Badge>}
        </p>
      )}
      {guidance.length > 0 && (
        <ul className={styles.guidance}>
          {guidance.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </article>
  );
}
