import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { outlineQuery } from '@portal/content/outline.api';
import { reportQuery, validationQuery } from '@portal/content/report.api';
import { buttonClass } from '@portal/ui/button-class';
import { Note } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { useWriting } from '../writing';
import { wholeTable } from './indicator-cells';
import { IndicatorGrid } from './indicator-grid';
import { IndicatorWriting } from './indicator-writing';

/** What the table shows by itself while it is written. */
const toldAtOnce = ['indicator-missing', 'indicator-unreadable', 'indicator-period-unclear'];
const nothing = () => undefined;

/** The report's indicator table. */
export function IndicatorsPage() {
  const { t } = useTranslation('editor');
  const { reportId } = useParams({ from: '/reports/$reportId/indicators' });
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  const [{ data: campaign }, { data: outline }, { data: validation }] = useSuspenseQueries({
    queries: [campaignQuery(report.campaignId), outlineQuery(report.outline), validationQuery(reportId)],
  });
  const { mayWrite } = useWriting(report, campaign.ownerUnitId);
  const { indicators } = outline;
  const findings = validation.findings.filter(({ code }) => !toldAtOnce.includes(code));
  return (
    <Page
      wide
      title={t('grid.title')}
      lead={t('grid.lead')}
      actions={
        <Link to="/reports/$reportId" params={{ reportId }} className={buttonClass()}>
          <ListChecks size={16} aria-hidden /> {t('section.toReport')}
        </Link>
      }
    >
      {mayWrite ? (
        <IndicatorWriting key={reportId} report={report} indicators={indicators} findings={findings} />
      ) : (
        <>
          <Note>{t('grid.readOnly')}</Note>
          <IndicatorGrid
            {...{ indicators, findings, readOnly: true, onStep: nothing, onEntry: nothing }}
            table={wholeTable(indicators, report.indicators)}
          />
        </>
      )}
    </Page>
  );
}
