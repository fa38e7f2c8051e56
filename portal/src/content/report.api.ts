import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';

export type Report = Answer<'/api/intake/v1/reports/{id}'>;

const path = (id: string) => ({ params: { path: { id } } });

/** The report with its text; everything else about it has a key below this one and is asked again with it. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => answerOf(api.GET('/api/intake/v1/reports/{id}', path(id))),
  });

export const validationQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'validation'],
    queryFn: () => answerOf(api.GET('/api/intake/v1/reports/{id}/validation', path(id))),
  });

/** A unit sees those that came with a return, the drafting team all. */
export const remarksQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'remarks'],
    queryFn: async () => (await answerOf(api.GET('/api/intake/v1/reports/{id}/remarks', path(id)))).items,
  });

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'revisions'],
    queryFn: async () => (await answerOf(api.GET('/api/intake/v1/reports/{id}/revisions', path(id)))).items,
  });
