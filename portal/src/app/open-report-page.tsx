import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { lazy } from 'react';
import { reportQuery } from '@portal/content/report.api';
import { useMay } from '@portal/session/session';

const ReportPage = lazy(async () => ({ default: (await import('@portal/features/desk/report-page')).ReportPage }));

/** A mail's link to a report: its unit's people come to their desk, the drafting team and the leaders to the review. */
export function OpenReportPage() {
  const { reportId } = useParams({ from: '/reports/$reportId' });
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  const mayWrite = useMay('report.write', report.unitId);
  const oversees = useMay('consolidation.read');
  if (!mayWrite && oversees) return <Navigate to="/reports/$reportId/review" params={{ reportId }} replace />;
  return <ReportPage />;
}
