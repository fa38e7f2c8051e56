import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { ParticipantName } from '../campaign.api';
import { forgetSending, sendingKey } from '../sending';

/** Begins the report where nobody has, and sends it with the reason only; pressing again does not send twice. */
export function useSendNilReturn(name: ParticipantName) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (reason: string) => {
      const { id, revision } = await answerOf(api.POST('/api/intake/v1/reports', { body: name }));
      const key = sendingKey(localStorage, id, revision);
      const header = { 'idempotency-key': key };
      const params = { path: { id }, header };
      const sent = await answerOf(api.POST('/api/intake/v1/reports/{id}/nil-return', { params, body: { reason } }));
      forgetSending(localStorage, id, revision);
      return sent;
    },
    onSuccess: () => void client.invalidateQueries(),
  });
}
