import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BlocksView } from '@portal/content/blocks-view';
import { partsByFile } from '@portal/content/parts-by-file';
import { attachmentsQuery } from '../review.api';
import type { Review } from '../review.data';
import styles from './content.module.css';

/** What was sent in no section of the outline, told by the file that it was read from. */
export function UnplacedPart({ review: { body, report } }: { review: Review }) {
  const { t } = useTranslation('review');
  const { data: files } = useSuspenseQuery(attachmentsQuery(report.id));
  return (
    <>
      <p className={styles.soft}>{t('unplacedHint')}</p>
      {partsByFile(body.unplaced, files).map(({ file, parts }) => (
        <section key={file?.id ?? ''} className={styles.leftBy}>
          <h3>
            {file
              ? t('leftBy', { count: parts.length, name: file.fileName })
              : t('leftByNone', { count: parts.length })}
          </h3>
          <div className={styles.text}>
            <BlocksView blocks={parts} anchor="unplaced-" topHeading={4} />
          </div>
        </section>
      ))}
    </>
  );
}
