import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';
import { ActedNote } from './decide/acted-note';
import { ReportFilters } from './list/report-filters';
import { ReportRows } from './list/report-rows';

/** Every report of the campaign, what waits for review first; a row opens its review. */
export function ReportListPage() {
  const { t } = useTranslation('review');
  const { campaignId } = useParams({ from: '/campaigns/$campaignId/reports' });
  return (
    <Page title={t('list.title')} lead={t('list.lead')} wide>
      <ActedNote campaignId={campaignId} />
      <ReportFilters />
      <ReportRows campaignId={campaignId} />
    </Page>
  );
}
