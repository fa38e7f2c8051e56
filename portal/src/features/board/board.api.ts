import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';

const matrix = '/api/consolidation/v1/consolidations/{id}/matrix';
const participants = '/api/intake/v1/campaigns/{id}/participants';
const units = '/api/intake/v1/units';
const successions = '/api/intake/v1/successions';

export type Matrix = Answer<typeof matrix>;
export type MatrixRow = Matrix['rows'][number];
export type Section = Matrix['sections'][number];
export type Participant = Answer<typeof participants>['items'][number];
export type Unit = Answer<typeof units>['items'][number];
export type Succession = Answer<typeof successions>['items'][number];

/** Every participant with what its accepted report says in each section. */
export const matrixQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['matrix', campaignId],
    queryFn: () => answerOf(api.GET(matrix, { params: { path: { id: campaignId } } })),
  });

/** What intake knows of those who still have to send: how far they are, why it was returned. */
export const owedQuery = (campaignId: string) =>
  queryOptions({
    queryKey: ['participants', campaignId, 'board'],
    queryFn: () =>
      everyPage((cursor) => {
        const query = { state: 'owed' as const, limit: 500, ...(cursor && { cursor }) };
        return answerOf(api.GET(participants, { params: { path: { id: campaignId }, query } }));
      }),
  });

/** The provinces that there are on a day. */
export const provincesQuery = (on: string) =>
  queryOptions({
    queryKey: ['provinces', on],
    staleTime: Infinity,
    queryFn: () =>
      everyPage((cursor) =>
        answerOf(
          api.GET(units, { params: { query: { on, kind: 'province', limit: 100, ...(cursor && { cursor }) } } }),
        ),
      ),
  });

export const successionsQuery = queryOptions({
  queryKey: ['successions'],
  staleTime: Infinity,
  queryFn: async () => (await answerOf(api.GET(successions))).items,
});

/** All items of a list that comes in pages. */
async function everyPage<Item>(
  page: (cursor: string | null) => Promise<{ items: Item[]; nextCursor: string | null }>,
): Promise<Item[]> {
  const all: Item[] = [];
  let cursor: string | null = null;
  do {
    const { items, nextCursor } = await page(cursor);
    all.push(...items);
    cursor = nextCursor;
  } while (cursor !== null);
  return all;
}
