import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { reportQuery, type Report } from '@portal/content/report.api';

const askAgainEvery = 15_000;

/** The report as the drafting team and colleagues leave it; where it stands elsewhere now, all about it is asked anew. */
export function useFollowedReport(reportId: string): Report {
  const client = useQueryClient();
  const { data: report } = useSuspenseQuery({ ...reportQuery(reportId), refetchInterval: askAgainEvery });
  const { status } = report;
  const seen = useRef(status);
  useEffect(() => {
    if (seen.current === status) return;
    seen.current = status;
    void client.invalidateQueries({ queryKey: reportQuery(reportId).queryKey });
  }, [client, reportId, status]);
  return report;
}
