import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@portal/ui/page';
import { FileList } from '../cover/file-list';
import { attachmentsQuery } from '../report.api';
import styles from './report.module.css';

const shown = 4;

/** The files kept with the report, the newest first; all of them stand with the cover. */
export function FilesOfReport({ reportId }: { reportId: string }) {
  const { t } = useTranslation('desk');
  const { data: files } = useSuspenseQuery(attachmentsQuery(reportId));
  return (
    <Card title={t('files.title')}>
      {files.length === 0 ? (
        <p className={styles.soft}>{t('files.none')}</p>
      ) : (
        <FileList files={[...files].reverse().slice(0, shown)} />
      )}
      <p>
        <Link to="/reports/$reportId/cover" params={{ reportId }}>
          {t(files.length > shown ? 'files.all' : 'files.more', { count: files.length })}
        </Link>
      </p>
    </Card>
  );
}
