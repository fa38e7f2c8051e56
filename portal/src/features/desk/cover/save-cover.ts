import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import type { Report } from '../report.api';

export function useSaveCover(reportId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; cover: Report['cover'] }) =>
      answerOf(api.PUT('/api/intake/v1/reports/{id}/cover', { params: { path: { id: reportId } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report', reportId] }),
  });
}
