import { queryOptions } from '@tanstack/react-query';
import type { Answer } from '@portal/api/answer';
import { answerOf, api } from '@portal/api/client';

export type Report = Answer<'/api/intake/v1/reports/{id}'>;

/** The report with its text; everything else about it has a key below this one and is asked again with it. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => answerOf(api.GET('/api/intake/v1/reports/{id}', { params: { path: { id } } })),
  });
