import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '@portal/api/client';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Attachment } from '../report.api';

type Props = { reportId: string; file: Attachment | null; onClose: () => void };

/** Takes a file away that was not sent yet, after saying what stays. */
export function RemoveFileDialog({ reportId, file, onClose }: Props) {
  const { t } = useTranslation(['desk', 'ui']);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: (attachmentId: string) =>
      answerOf(
        api.DELETE('/api/intake/v1/reports/{id}/attachments/{attachmentId}', {
          params: { path: { id: reportId, attachmentId } },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['report', reportId] });
      onClose();
    },
  });
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <Dialog
      title={t('files.removeTitle')}
      isOpen={file !== null}
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{t('ui:cancel')}</Button>
          <Button kind="danger" isPending={remove.isPending} onPress={() => file && remove.mutate(file.id)}>
            {t('files.remove')}
          </Button>
        </>
      }
    >
      <p>{t('files.removeWhat', { name: file?.fileName ?? '' })}</p>
      {file?.current && <p>{t('files.removeCurrent')}</p>}
      {remove.error && <ProblemNote error={remove.error} />}
    </Dialog>
  );
}
