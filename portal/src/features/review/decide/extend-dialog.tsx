import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '@common/time/plain-date';
import { answerOf, api } from '@portal/api/client';
import { Button } from '@portal/ui/button';
import { DayField } from '@portal/ui/day-field';
import { Dialog } from '@portal/ui/dialog';
import { TextField } from '@portal/ui/fields';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Participant } from '../list/report-list';
import styles from './decide.module.css';
import { withDay } from './later-days';

type Props = { participant: Participant; campaignId: string; onClose: () => void };
const days = ['due', 'onTime', 'lock'] as const;

/** Gives one unit later days; the reason is kept and told. */
export function ExtendDialog({ participant, campaignId, onClose }: Props) {
  const { t } = useTranslation(['review', 'ui']);
  const client = useQueryClient();
  const { unitId, capacity, unitName } = participant;
  const [deadlines, setDeadlines] = useState(participant.deadlines);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const extend = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/intake/v1/campaigns/{id}/extensions', {
          params: { path: { id: campaignId } },
          body: { unitId, capacity, deadlines, reason: reason.trim() },
        }),
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['participants'] });
      onClose();
    },
  });
  const missing = reason.trim() === '';
  const noDay = !days.every((name) => isPlainDate(deadlines[name]));
  return (
    <Dialog
      title={t('extend.title', { unit: unitName })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button
            kind="primary"
            isPending={extend.isPending}
            isDisabled={noDay}
            onPress={() => (missing ? setTried(true) : extend.mutate())}
          >
            {t('extend.confirm')}
          </Button>
        </>
      }
    >
      <div className={styles.days}>
        {days.map((name) => (
          <DayField
            key={name}
            label={t(`extend.${name}`)}
            value={deadlines[name]}
            min={participant.deadlines[name]}
            onChange={(day) =>
              setDeadlines(isPlainDate(day) ? withDay(deadlines, name, day) : { ...deadlines, [name]: day })
            }
          />
        ))}
      </div>
      <TextField
        label={t('extend.reason')}
        hint={t('extend.reasonHint')}
        rows={3}
        maxLength={2_000}
        value={reason}
        onChange={setReason}
        fault={tried && missing ? t('extend.reasonMissing') : undefined}
        isRequired
      />
      {extend.error && <ProblemNote error={extend.error} />}
    </Dialog>
  );
}
