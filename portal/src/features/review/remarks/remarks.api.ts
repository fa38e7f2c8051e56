import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, api } from '@portal/api/client';
import { remarksQuery } from '@portal/content/report.api';

const remarks = '/api/intake/v1/reports/{id}/remarks';

type Written = Readonly<{ sectionId: string | null; text: string }>;

/** Remarks on the revision that is read. */
export function useRemarkWriting(reportId: string, revision: number) {
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: remarksQuery(reportId).queryKey });
  const params = { path: { id: reportId } };
  const write = ({ sectionId, text }: Written) =>
    answerOf(api.POST(remarks, { params, body: { sectionId, blockId: null, text, revision } }));
  const withdraw = (remarkId: string) =>
    answerOf(api.DELETE(`${remarks}/{remarkId}`, { params: { path: { id: reportId, remarkId } } }));
  const rewrite = ({ remarkId, text }: { remarkId: string; text: string }) =>
    answerOf(api.PUT(`${remarks}/{remarkId}`, { params: { path: { id: reportId, remarkId } }, body: { text } }));
  return {
    write: useMutation({ mutationFn: write, onSuccess }),
    withdraw: useMutation({ mutationFn: withdraw, onSuccess }),
    rewrite: useMutation({ mutationFn: rewrite, onSuccess }),
  };
}
