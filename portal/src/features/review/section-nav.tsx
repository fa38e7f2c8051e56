import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { PartLink } from './part-link';
import { isRead, marksOf } from './review-parts';
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
        {outline.sections.map((section) => {
          const { id, number, title, leaf } = section;
          return (
            <Fragment key={id}>
              {!leaf && (
                <li className={styles.groupName}>
                  {number} {title}
                </li>
              )}
              {isRead(section, given) && (
                <PartLink part={id} current={part} number={number} title={leaf ? title : t('introduction')}>
                  <SectionMarks marks={marksOf(id, given)} />
                </PartLink>
              )}
            </Fragment>
          );
        })}
        <PartLink part="indicators" current={part} number="" title={t('part.indicators')} />
        {body.unplaced.length > 0 && <PartLink part="unplaced" current={part} number="" title={t('part.unplaced')} />}
        <PartLink part="trail" current={part} number="" title={t('part.trail')} />
      </ul>
      <ShortcutsNote />
    </nav>
  );
}
