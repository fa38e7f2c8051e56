import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '@common/time/plain-date';
import { day } from '@portal/locale/format';
import { useToday } from '@portal/session/today';
import { Button } from '@portal/ui/button';
import { DayField } from '@portal/ui/day-field';
import { Dialog } from '@portal/ui/dialog';
import { TextField } from '@portal/ui/fields';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Review } from '../review.data';
import { useKeptText } from '../remarks/kept-text';
import { useDecision } from './decide.api';
import { dayToSendAgain } from './day-to-send-again';
import { ToldRemarks } from './told-remarks';

/** Asks for the reason and the day to send it again by; the remarks that go with it are listed. */
export function ReturnDialog({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useTranslation(['review', 'ui']);
  const { today } = useToday();
  const { report, participant } = review;
  const [reason, setReason] = useKeptText(`return.${report.id}`);
  const { standing, why, proposed } = dayToSendAgain(report, participant?.deadlines.due ?? null, today);
  const [resubmitBy, setResubmitBy] = useState(proposed);
  const [tried, setTried] = useState(false);
  const { giveBack } = useDecision(review);
  const faults = {
    reason: reason.trim() === '' ? t('return.reasonMissing') : undefined,
    day: dayFault(resubmitBy, today, why !== 'optional'),
  };
  const send = () => {
    setTried(true);
    if (faults.reason || faults.day) return;
    const body = { reason: reason.trim(), resubmitBy: resubmitBy || null };
    giveBack.mutate(body, { onSuccess: () => setReason('') });
  };
  return (
    <Dialog
      title={t('return.title', { unit: participant?.unitName ?? '' })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button kind="primary" isPending={giveBack.isPending} onPress={send}>
            {t(giveBack.isPending ? 'return.pending' : 'return.confirm')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('return.reason')}
        hint={t('return.reasonHint')}
        rows={4}
        maxLength={4_000}
        value={reason}
        onChange={setReason}
        fault={tried ? faults.reason : undefined}
        autoFocus
        isRequired
      />
      <DayField
        label={t('return.day')}
        hint={t(`return.dayHint.${why}`, { date: standing && day(standing) })}
        value={resubmitBy}
        min={today}
        onChange={setResubmitBy}
        fault={tried && faults.day ? t(`return.${faults.day}`) : undefined}
      />
      <ToldRemarks review={review} />
      {giveBack.error && <ProblemNote error={giveBack.error} />}
    </Dialog>
  );
}

function dayFault(chosen: string, today: string, wanted: boolean): 'dayMissing' | 'dayPassed' | undefined {
  if (!isPlainDate(chosen)) return wanted || chosen !== '' ? 'dayMissing' : undefined;
  return chosen < today ? 'dayPassed' : undefined;
}
