import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';

const reports = '/api/intake/v1/reports/{id}';
const at = (id: string) => ({ params: { path: { id } } });

/** What was sent never changes, so it is fetched once. */
export const revisionQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['review', id, 'revisions', revision],
    staleTime: Infinity,
    queryFn: () => answerOf(api.GET(`${reports}/revisions/{revision}`, { params: { path: { id, revision } } })),
  });

/** The one sent before; null for the first. */
export const earlierRevisionQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['review', id, 'before', revision],
    staleTime: Infinity,
    queryFn: async () => {
      if (revision < 2) return null;
      const params = { path: { id, revision: revision - 1 } };
      return answerOf(api.GET(`${reports}/revisions/{revision}`, { params }));
    },
  });

export const returnsQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id, 'returns'],
    queryFn: async () => (await answerOf(api.GET(`${reports}/returns`, at(id)))).items,
  });

/** The steps of the report page by page, the newest first; the many savings only where they are wanted. */
export const trailQuery = (id: string, savings: 'with' | 'without') =>
  infiniteQueryOptions({
    queryKey: ['review', id, 'trail', savings],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: cursor }) => {
      const query = { savings, limit: 100, ...(cursor && { cursor }) };
      return answerOf(api.GET(`${reports}/trail`, { params: { path: { id }, query } }));
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Whether the whole trail holds together; asked once, not with each page of it. */
export const trailCheckQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id, 'trail-check'],
    queryFn: () => answerOf(api.GET(`${reports}/trail/check`, at(id))),
  });

/** The links to the files are good for five minutes. */
export const attachmentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['review', id, 'attachments'],
    staleTime: 3 * 60_000,
    refetchInterval: 4 * 60_000,
    queryFn: async () => (await answerOf(api.GET(`${reports}/attachments`, at(id)))).items,
  });

/** What the campaign knows of the report's unit: its name, its days, their extension. */
export const participantQuery = (campaignId: string, unitId: string, capacity: 'state' | 'party') =>
  queryOptions({
    queryKey: ['participants', campaignId, 'one', unitId, capacity],
    queryFn: async () => {
      const params = { path: { id: campaignId }, query: { unitId } };
      const { items } = await answerOf(api.GET('/api/intake/v1/campaigns/{id}/participants', { params }));
      return items.find((item) => item.capacity === capacity) ?? null;
    },
  });
