import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOfFile } from '@common/contracts/part-of-file';
import type { paths } from '@portal/api/wire';
import type { Outline } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import { Note } from '@portal/ui/notes';
import { sectionCounts } from '../section-counts';
import type { Validation, WordFile } from '../report.api';
import { takenOf } from './taken-cover';
import styles from './word.module.css';

type Read = paths['/api/intake/v1/reports/{id}/word-import']['post']['responses'][200]['content']['application/json'];
type Props = { read: Read; file: WordFile | null; report: Report; outline: Outline; validation: Validation };

/** What was taken from the file just now, and where the report stands with it. */
export function ReadSummary({ read, file, report, outline, validation }: Props) {
  const { t } = useTranslation('desk');
  const counts = sectionCounts(outline.sections, report.sections, validation);
  const { taken, lacking } = takenOf(read.cover);
  const own = read.unplaced.filter((block) => file && isOfFile(block, file.sha256)).length;
  const earlier = read.unplaced.length - own;
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
        {own > 0 && <li>{t('summary.unplaced', { count: own })}</li>}
        {earlier > 0 && <li>{t('summary.earlier', { count: earlier })}</li>}
        {read.replaced.length > 0 && <li>{t('summary.replaced', { count: read.replaced.length })}</li>}
        {read.repeated > 0 && <li>{t('summary.repeated', { count: read.repeated })}</li>}
        {read.placedBefore > 0 && <li>{t('summary.placedBefore', { count: read.placedBefore })}</li>}
        {read.keptAside > 0 && <li>{t('summary.keptAside', { count: read.keptAside })}</li>}
        {read.replaced.length + read.repeated + read.keptAside > 0 && (
          <li>
            <Link to="/reports/$reportId" params={{ reportId: report.id }} hash="set-aside">
              {t('aside.open')}
            </Link>
          </li>
        )}
        {read.commentCount > 0 && <li>{t('summary.comments', { count: read.commentCount })}</li>}
      </ul>
    </Note>
  );
}
