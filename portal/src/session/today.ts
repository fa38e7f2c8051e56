import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';

/** The day by which deadlines are judged: Vietnam's, or the demonstration's. */
const todayQuery = queryOptions({
  queryKey: ['today'],
  staleTime: 5 * 60_000,
  queryFn: () => answerOf(api.GET('/api/intake/v1/today')),
});

export function useToday() {
  return useSuspenseQuery(todayQuery).data;
}
