import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@portal/ui/page';
import { FileList } from '../cover/file-list';
import { attachmentsQuery } from '../report.api';
import styles from './report.module.css';

/** The files kept with the report. */
export function FilesOfReport({ reportId }: { reportId: string }) {
  const { t } = useTranslation('desk');
  const { data: files } = useSuspenseQuery(attachmentsQuery(reportId));
  return (
    <Card title={t('files.title')}>
      {files.length === 0 ? <p className={styles.soft}>{t('files.none')}</p> : <FileList files={files} />}
      <p>
        <Link to="/reports/$reportId/cover" params={{ reportId }}>
          {t('files.more')}
        </Link>
      </p>
    </Card>
  );
}
