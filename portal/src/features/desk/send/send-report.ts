import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import { saveReport } from '@portal/content/autosave/open-autosave';
import type { Report } from '@portal/content/report.api';
import { useSession } from '@portal/session/session';
import { forgetSending, sendingKey } from '../sending';

/** The days of a paper that the registry enters; instants with the zone of Vietnam. */
export type PaperTimes = Readonly<{ sentAt?: string; receivedAt?: string }>;

/** Parts of the report that could not be saved, so that it was not sent without them. */
export class PartsNotSaved extends Error {
  constructor(readonly parts: readonly string[]) {
    super(`not saved: ${parts.join(', ')}`);
  }
}

/** Sends the draft once all that was written of it is saved; pressing again after a lost answer is the same request, so it is answered and not sent twice. */
export function useSendReport({ id, revision }: Pick<Report, 'id' | 'revision'>) {
  const client = useQueryClient();
  const personId = useSession().id ?? '';
  return useMutation({
    mutationFn: async (times: PaperTimes) => {
      const parts = await saveReport(personId, id);
      if (parts.length > 0) throw new PartsNotSaved(parts);
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
