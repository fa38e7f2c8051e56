import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFollowChanges } from '@portal/api/use-follow-changes';
import { timelineQuery } from '@portal/content/timeline.api';
import { Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { TimelineView } from './timeline-view';

/** The tasks of the plan as they stand now: one sentence, what needs attention, and every task with its proofs. */
export function TimelinePage() {
  const { t } = useTranslation(['timeline', 'ui']);
  const { campaignId } = useParams({ from: '/campaigns/$campaignId/timeline' });
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(timelineQuery(campaignId));
  useFollowChanges(campaignId, () => void queries.invalidateQueries(timelineQuery(campaignId)));
  const fault = error && <ProblemNote error={error} retry={() => void refetch()} />;
  if (data) return <TimelineView timeline={data} campaignId={campaignId} fault={fault} />;
  return (
    <Page title={t('title')} wide>
      {fault ?? <Waiting>{t('ui:loading', { what: t('what') })}</Waiting>}
    </Page>
  );
}
