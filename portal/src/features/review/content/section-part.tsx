import { useTranslation } from 'react-i18next';
import { BlocksView } from '@portal/content/blocks-view';
import { Empty } from '@portal/ui/notes';
import { ChangedText } from '../compare/changed-text';
import { RemarksBox } from '../remarks/remarks-box';
import { sectionOf } from '../review-parts';
import type { Outline, Review } from '../review.data';
import styles from './content.module.css';
import { FindingsList } from './findings-list';
import { Guidance } from './guidance';

type Props = { review: Review; section: Outline['sections'][number]; changes: boolean };

/** What the unit wrote, beside what the outline asks for, what the validator found and what was remarked. */
export function SectionPart({ review, section, changes }: Props) {
  const { t } = useTranslation('review');
  const { body, before, findings } = review;
  const after = sectionOf(body, section.id);
  const hasText = after !== null && after.blocks.length > 0;
  return (
    <div className={styles.sides}>
      <div className={styles.text}>
        {changes && before ? (
          <ChangedText before={sectionOf(before, section.id)} after={after} anchor={`${section.id}-`} />
        ) : hasText ? (
          <BlocksView blocks={after.blocks} notes={after.notes} anchor={`${section.id}-`} />
        ) : (
          <Empty title={t('noText')}>
            <p>{t(section.leaf && section.required ? 'noTextRequired' : 'noTextOptional')}</p>
          </Empty>
        )}
      </div>
      <aside className={styles.aside} aria-label={t('beside')} tabIndex={0}>
        <Guidance outline={review.outline} section={section} />
        {findings && (
          <FindingsList
            outline={review.outline}
            findings={findings.filter(({ sectionId }) => sectionId === section.id)}
          />
        )}
        <RemarksBox review={review} sectionId={section.id} />
      </aside>
    </div>
  );
}
