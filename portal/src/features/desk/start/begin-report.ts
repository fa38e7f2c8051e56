import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { ParticipantName } from '../campaign.api';

/** Begins the report, or finds the one that was begun meanwhile. */
export function useBeginReport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (name: ParticipantName) => answerOf(api.POST('/api/intake/v1/reports', { body: name })),
    onSuccess: () => {
      // Asked again where it is shown next; this page would lead away from the way that was chosen.
      void client.invalidateQueries({ queryKey: ['participant'], refetchType: 'none' });
      void client.invalidateQueries({ queryKey: ['work'] });
    },
  });
}
