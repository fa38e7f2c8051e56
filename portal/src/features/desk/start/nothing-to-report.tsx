import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { TextField } from '@portal/ui/fields';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import type { ParticipantName } from '../campaign.api';
import { useSendNilReturn } from './send-nil-return';

/** "Nothing to report" is an answer too: with a reason, a receipt, and a review. */
export function NothingToReport({ name }: { name: ParticipantName }) {
  const { t } = useTranslation(['desk', 'ui']);
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const send = useSendNilReturn(name);
  const confirm = async () => {
    const { report } = await send.mutateAsync(reason.trim());
    await navigate({ to: '/reports/$reportId', params: { reportId: report.id } });
  };
  return (
    <Card title={t('nil.title')}>
      <p>{t('nil.hint')}</p>
      <p>
        <Button kind="quiet" onPress={() => setOpen(true)}>
          {t('nil.open')}
        </Button>
      </p>
      <Dialog
        title={t('nil.title')}
        isOpen={open}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button onPress={() => setOpen(false)}>{t('ui:cancel')}</Button>
            <Button
              kind="primary"
              isDisabled={reason.trim() === ''}
              isPending={send.isPending}
              onPress={() => void confirm().catch(() => undefined)}
            >
              {t('nil.send')}
            </Button>
          </>
        }
      >
        <p>{t('nil.what')}</p>
        <TextField label={t('nil.reason')} hint={t('nil.reasonHint')} rows={4} value={reason} onChange={setReason} />
        {send.error && <ProblemNote error={send.error} />}
      </Dialog>
    </Card>
  );
}
