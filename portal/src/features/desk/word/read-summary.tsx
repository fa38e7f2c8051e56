import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { paths } from '@portal/api/wire';
import type { Outline } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { Note } from '@portal/ui/notes';
import { sectionCounts } from '../section-counts';
import type { Validation } from '../report.api';
import { takenOf } from './taken-cover';
import styles from './word.module.css';

type Read = paths['/api/intake/v1/reports/{id}/word-import']['post']['responses'][200]['content']['application/json'];
type Props = { read: Read; report: Report; outline: Outline; validation: Validation };

/** What was taken from the file just now, and where the report stands with it. */
export function ReadSummary({ read, report, outline, validation }: Props) {
  const { t } = useTranslation('desk');
  const counts = sectionCounts(outline.sections, report.sections, validation);
  const { taken, lacking } = takenOf(read.cover);
  const names = (fields: typeof taken) => fields.map((field) => t(`cover.named.${field}`)).join(', ');
  return (
    <Note kind={read.unplaced.length > 0 ? 'warning' : 'done'} title={t('summary.title')}>
      <ul className={styles.plainList}>
        <li>{t('summary.sections', { ...counts })}</li>
        {counts.introductions.length > 0 && (
          <li>{t('summary.introductions', { numbers: counts.introductions.join(', ') })}</li>
        )}
        {read.indicators.length > 0 && <li>{t('summary.indicators', { count: read.indicators.length })}</li>}
        <li>
          {taken.length > 0 && `${t('summary.cover', { fields: names(taken) })} `}
          {lacking.length > 0 && `${t('summary.noCover', { fields: names(lacking) })} `}
          <Link to="/reports/$reportId/cover" params={{ reportId: report.id }}>
            {t('summary.openCover')}
          </Link>
        </li>
        {read.replaced.length > 0 && <li>{t('summary.replaced', { count: read.replaced.length })}</li>}
        {read.unplaced.length > 0 && <li>{t('summary.unplaced', { count: read.unplaced.length })}</li>}
        {read.commentCount > 0 && <li>{t('summary.comments', { count: read.commentCount })}</li>}
      </ul>
    </Note>
  );
}
