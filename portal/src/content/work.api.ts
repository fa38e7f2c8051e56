import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';

/** What is due from the person, and what waits for others. */
export const workQuery = queryOptions({
  queryKey: ['work'],
  queryFn: () => answerOf(api.GET('/api/intake/v1/work')),
});
