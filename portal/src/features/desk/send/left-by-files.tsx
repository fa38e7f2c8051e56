import { useSuspenseQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partsByFile } from '@portal/content/parts-by-file';
import { reportQuery } from '@portal/content/report.api';
import { attachmentsQuery } from '../report.api';

/** From which files the parts in no section were read. */
export function LeftByFiles({ reportId }: { reportId: string }) {
  const { t } = useTranslation('desk');
  const [{ data: report }, { data: files }] = useSuspenseQueries({
    queries: [reportQuery(reportId), attachmentsQuery(reportId)],
  });
  const told = partsByFile(report.unplaced, files).map(({ file, parts: { length: count } }) =>
    file ? t('send.leftBy', { count, name: file.fileName }) : t('send.leftByNone', { count }),
  );
  return told.length > 0 && <span>{told.join('; ')}.</span>;
}
