import { useTranslation } from 'react-i18next';
import type { OutlineSection } from '@portal/content/outline.api';
import { number } from '@portal/locale/format';
import { Card } from '@portal/ui/page';
import { PlaceChoice } from './place-choice';
import type { Placing } from './use-placing';
import styles from './word.module.css';
import type { Unsure } from './word-parts';

type Props = { unsure: readonly Unsure[]; sections: readonly OutlineSection[]; placing: Placing };

/** Headings that were taken for a section with doubt: look, and move what is below where it is wrong. */
export function UnsureHeadings({ unsure, sections, placing }: Props) {
  const { t } = useTranslation('desk');
  if (unsure.length === 0) return null;
  const nameOf = (id: string) => {
    const section = sections.find((one) => one.id === id);
    return section ? `${section.number}. ${section.title}` : id;
  };
  return (
    <Card title={t('word.unsure', { count: unsure.length })}>
      <p>{t('word.unsureHint')}</p>
      {unsure.map(({ heading, sectionId, parts }) => (
        <div key={heading.id} className={styles.group}>
          <p>
            <strong>{heading.text}</strong>
          </p>
          <p>
            {t('word.takenFor', { section: nameOf(sectionId) })}{' '}
            {heading.score !== null && t('word.sureness', { percent: number(heading.score * 100, 0) })}
          </p>
          <PlaceChoice
            parts={parts}
            sections={sections}
            placing={placing}
            label={t('word.moveBelow', { count: parts.length })}
          />
        </div>
      ))}
    </Card>
  );
}
