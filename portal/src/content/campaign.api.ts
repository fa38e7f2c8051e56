import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';

export type Campaign = Answer<'/api/intake/v1/campaigns/{id}'>;

/** The plan as it was opened: its title, days, outline and tasks. */
export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaign', id],
    staleTime: 5 * 60_000,
    queryFn: () => answerOf(api.GET('/api/intake/v1/campaigns/{id}', { params: { path: { id } } })),
  });
