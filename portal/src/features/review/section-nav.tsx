import { useTranslation } from 'react-i18next';
import { PartLink } from './part-link';
import { marksOf } from './review-parts';
import type { Review } from './review.data';
import styles from './review.module.css';
import { SectionMarks } from './section-marks';
import { ShortcutsNote } from './shortcuts-note';

/** The outline as the way through the report; each section says what there is to see. */
export function SectionNav({ review, part }: { review: Review; part: string }) {
  const { t } = useTranslation('review');
  const { outline, body, before, remarks, findings } = review;
  const given = { body, before, remarks, findings };
  return (
    <nav className={styles.nav} aria-label={t('parts')}>
      <ul>
        <PartLink part="overview" current={part} number="" title={t('part.overview')} />
        {outline.sections.map(({ id, number, title, leaf }) =>
          leaf ? (
            <PartLink key={id} part={id} current={part} number={number} title={title}>
              <SectionMarks marks={marksOf(id, given)} />
            </PartLink>
          ) : (
            <li key={id} className={styles.groupName}>
              {number} {title}
            </li>
          ),
        )}
        <PartLink part="indicators" current={part} number="" title={t('part.indicators')} />
        {body.unplaced.length > 0 && <PartLink part="unplaced" current={part} number="" title={t('part.unplaced')} />}
        <PartLink part="trail" current={part} number="" title={t('part.trail')} />
      </ul>
      <ShortcutsNote />
    </nav>
  );
}
