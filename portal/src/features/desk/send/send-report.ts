import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { Report } from '../report.api';
import { forgetSending, sendingKey } from '../sending';

/** The days of a paper that the registry enters; instants with the zone of Vietnam. */
export type PaperTimes = Readonly<{ sentAt?: string; receivedAt?: string }>;

/** Sends the draft; pressing again after a lost answer is the same request, so it is answered and not sent twice. */
export function useSendReport({ id, revision }: Pick<Report, 'id' | 'revision'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (times: PaperTimes) => {
      const header = { 'idempotency-key': sendingKey(localStorage, id, revision) };
      const params = { path: { id }, header };
      const sent = await answerOf(api.POST('/api/intake/v1/reports/{id}/submission', { params, body: times }));
      forgetSending(localStorage, id, revision);
      return sent;
    },
    onSuccess: () => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'report' });
      return client.invalidateQueries({ queryKey: ['report', id] });
    },
  });
}
