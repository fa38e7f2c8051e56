import { useTranslation } from 'react-i18next';
import { BlocksView } from '@portal/content/blocks-view';
import type { Report } from '@portal/content/report.api';
import { Empty, Note } from '@portal/ui/notes';
import type { SavedSection } from './section.api';
import styles from './section.module.css';

/** The section as it stands, where the person may not write it now, and why not. */
export function SectionReading({ report, server }: { report: Report; server: SavedSection | null }) {
  const { t } = useTranslation('editor');
  const open = report.status === 'drafting' || report.status === 'returned';
  return (
    <div className={styles.writing}>
      <Note>{open ? t('section.notYours') : t('section.notNow')}</Note>
      {server && server.blocks.length > 0 ? (
        <div className={styles.sheet}>
          <BlocksView blocks={server.blocks} notes={server.notes} topHeading={2} />
        </div>
      ) : (
        <Empty title={t('section.empty')} />
      )}
    </div>
  );
}
