import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';

/** The unit's answer to a remark, and its word that the place is mended (or not yet). */
export function useReplyToRemark(id: string, remarkId: string) {
  const client = useQueryClient();
  const params = { path: { id, remarkId } };
  const onSuccess = () => client.invalidateQueries({ queryKey: ['report', id, 'remarks'] });
  const say = useMutation({
    mutationFn: (text: string) =>
      answerOf(api.POST('/api/intake/v1/reports/{id}/remarks/{remarkId}/answer', { params, body: { text } })),
    onSuccess,
  });
  const settle = useMutation({
    mutationFn: (done: boolean) =>
      answerOf(api.POST('/api/intake/v1/reports/{id}/remarks/{remarkId}/done', { params, body: { done } })),
    onSuccess,
  });
  return { say, settle };
}
