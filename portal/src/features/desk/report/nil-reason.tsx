import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@portal/ui/page';
import { revisionQuery } from '../report.api';

/** Why the unit has nothing to report. */
export function NilReason({ reportId, revision }: { reportId: string; revision: number }) {
  const { t } = useTranslation('desk');
  const { data } = useSuspenseQuery(revisionQuery(reportId, revision));
  return (
    <Card title={t('nil.title')}>
      <p>{data.nil?.reason}</p>
    </Card>
  );
}
