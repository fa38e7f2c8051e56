import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { Report } from '@portal/content/report.api';

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit', id],
    staleTime: 5 * 60_000,
    queryFn: () => answerOf(api.GET('/api/intake/v1/units/{id}', { params: { path: { id } } })),
  });

export type ParticipantName = Pick<Report, 'campaignId' | 'unitId' | 'capacity'>;

/** What is asked of one participant and where its report stands; null where it does not take part. */
export const participantQuery = ({ campaignId, unitId, capacity }: ParticipantName) =>
  queryOptions({
    queryKey: ['participant', campaignId, unitId, capacity],
    queryFn: async () => {
      const params = { path: { id: campaignId }, query: { unitId, limit: 10 } };
      const { items } = await answerOf(api.GET('/api/intake/v1/campaigns/{id}/participants', { params }));
      return items.find((one) => one.capacity === capacity) ?? null;
    },
  });

export type Participant = NonNullable<Awaited<ReturnType<NonNullable<ReturnType<typeof participantQuery>['queryFn']>>>>;
