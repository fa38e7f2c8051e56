import { queryOptions } from '@tanstack/react-query';
import { networkProblem, problemFrom } from '@portal/api/problem';
import type { Description } from './description';

/** The description of the whole API, as the front door puts it together. */
export const descriptionQuery = queryOptions({
  queryKey: ['openapi'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Description> => {
    const answer = await fetch('/openapi.json').catch(() => {
      throw networkProblem();
    });
    if (!answer.ok) throw problemFrom(answer.status, await answer.json().catch(() => null));
    return (await answer.json()) as Description;
  },
});
