import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '@portal/api/client';
import { workQuery } from '@portal/content/work.api';
import type { Review } from '../review.data';
import { nextWaiting } from './next-waiting';

/** What was just done, told on the next screen. */
export type Acted = Readonly<{ deed: 'accepted' | 'returned'; unitName: string; left: number }>;

declare module '@tanstack/react-router' {
  interface HistoryState {
    acted?: Acted;
  }
}

/** Accepts or returns the revision that was read, no other; then the next report that waits, or the list where none does. */
export function useDecision({ report, revision, participant }: Pick<Review, 'report' | 'revision' | 'participant'>) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, campaignId, unitId } = report;

  const goOn = async (deed: Acted['deed']) => {
    void client.invalidateQueries({ queryKey: ['participants'] });
    const { next, left } = nextWaiting(await client.fetchQuery({ ...workQuery, staleTime: 0 }), campaignId, id);
    const state = { acted: { deed, unitName: participant?.unitName ?? unitId, left } };
    if (next) await navigate({ to: '/reports/$reportId/review', params: { reportId: next }, search: {}, state });
    else await navigate({ to: '/campaigns/$campaignId/reports', params: { campaignId }, search: {}, state });
    void client.invalidateQueries({ queryKey: ['report', id] });
    void client.invalidateQueries({ queryKey: ['review', id] });
  };
  const params = { path: { id } };
  return {
    accept: useMutation({
      mutationFn: () => answerOf(api.POST('/api/intake/v1/reports/{id}/acceptance', { params, body: { revision } })),
      onSuccess: () => goOn('accepted'),
    }),
    giveBack: useMutation({
      mutationFn: (body: { reason: string; resubmitBy: string | null }) =>
        answerOf(api.POST('/api/intake/v1/reports/{id}/return', { params, body: { ...body, revision } })),
      onSuccess: () => goOn('returned'),
    }),
  };
}
