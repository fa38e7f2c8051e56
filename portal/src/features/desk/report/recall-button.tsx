import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '@portal/api/client';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { ProblemNote } from '@portal/ui/problem-note';

/** Takes the report back before anybody decided on it, after asking. */
export function RecallButton({ reportId }: { reportId: string }) {
  const { t } = useTranslation(['desk', 'ui']);
  const [open, setOpen] = useState(false);
  const client = useQueryClient();
  const recall = useMutation({
    mutationFn: () => answerOf(api.POST('/api/intake/v1/reports/{id}/recall', { params: { path: { id: reportId } } })),
    onSuccess: async () => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'report' });
      await client.invalidateQueries({ queryKey: ['report', reportId] });
      setOpen(false);
    },
  });
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('recall.open')}</Button>
      <Dialog
        title={t('recall.title')}
        isOpen={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('recall.keep')}</Button>
            <Button kind="danger" isPending={recall.isPending} onPress={() => recall.mutate()}>
              {t('recall.do')}
            </Button>
          </>
        }
      >
        <p>{t('recall.what')}</p>
        <p>{t('recall.then')}</p>
        {recall.error && <ProblemNote error={recall.error} />}
      </Dialog>
    </>
  );
}
