import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { ReportSearch } from '../review-search';

const participants = '/api/intake/v1/campaigns/{id}/participants';

/** Page after page of the participants that the filters of the address leave. */
export const reportListQuery = (campaignId: string, { state, late, group, q }: ReportSearch) =>
  infiniteQueryOptions({
    queryKey: ['participants', campaignId, 'list', state, late, group, q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answerOf(
        api.GET(participants, {
          params: {
            path: { id: campaignId },
            query: {
              ...(state !== 'all' && { state: state ?? 'waiting' }),
              ...(late && { late: 'true' }),
              ...(group && { group }),
              ...(q && { q }),
              ...(cursor && { cursor }),
              limit: 500,
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  });
