import { useTranslation } from 'react-i18next';
import type { paths } from '@portal/api/wire';
import type { Outline } from '@portal/content/outline.api';
import { Note } from '@portal/ui/notes';
import styles from './word.module.css';

type Read = paths['/api/intake/v1/reports/{id}/word-import']['post']['responses'][200]['content']['application/json'];

/** What was taken from the file just now, in numbers. */
export function ReadSummary({ read, outline }: { read: Read; outline: Outline }) {
  const { t } = useTranslation('desk');
  const asked = outline.sections.filter(({ leaf }) => leaf).length;
  const found = Object.values(read.cover).filter((value) => value !== null && value !== '').length;
  return (
    <Note kind={read.unplaced.length > 0 ? 'warning' : 'done'} title={t('summary.title')}>
      <ul className={styles.plainList}>
        <li>{t('summary.sections', { filled: read.sections.length, of: asked })}</li>
        {read.indicators.length > 0 && <li>{t('summary.indicators', { count: read.indicators.length })}</li>}
        {found > 0 && <li>{t('summary.cover')}</li>}
        {read.replaced.length > 0 && <li>{t('summary.replaced', { count: read.replaced.length })}</li>}
        {read.unplaced.length > 0 && <li>{t('summary.unplaced', { count: read.unplaced.length })}</li>}
        {read.commentCount > 0 && <li>{t('summary.comments', { count: read.commentCount })}</li>}
      </ul>
    </Note>
  );
}
