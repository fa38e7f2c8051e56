import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { TextField } from '@portal/ui/fields';
import { ProblemNote } from '@portal/ui/problem-note';
import { holdReminders, releaseReminders } from './mails.api';
import styles from './mails.module.css';

type Props = { campaignId: string; held: boolean; onClose: () => void };

/** Says what stopping or releasing does, and asks why: the reason is kept in the audit trail. */
export function HoldDialog({ campaignId, held, onClose }: Props) {
  const { t } = useTranslation(['mails', 'ui']);
  const [reason, setReason] = useState('');
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: async () => {
      const body = { campaignId, reason: reason.trim() };
      await (held ? releaseReminders(body) : holdReminders(body));
    },
    onSuccess: () => {
      for (const key of ['reminder-hold', 'mails', 'reminders']) void client.invalidateQueries({ queryKey: [key] });
      onClose();
    },
  });
  return (
    <Dialog
      title={t(held ? 'releaseTitle' : 'holdTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={reason.trim().length < 3}
            isPending={change.isPending}
            onPress={() => change.mutate()}
          >
            {t(held ? 'release' : 'hold')}
          </Button>
        </>
      }
    >
      <p>{t(held ? 'releaseHint' : 'holdHint')}</p>
      <div className={styles.form}>
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={setReason}
          isRequired
        />
      </div>
      {change.error && <ProblemNote error={change.error} />}
    </Dialog>
  );
}
