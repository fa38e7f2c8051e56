import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@portal/session/today';
import { Button } from '@portal/ui/button';
import { DayField } from '@portal/ui/day-field';
import { Dialog } from '@portal/ui/dialog';
import { TextField } from '@portal/ui/fields';
import { ProblemNote } from '@portal/ui/problem-note';
import type { Review } from '../review.data';
import { useKeptText } from '../remarks/kept-text';
import { useDecision } from './decide.api';
import { ToldRemarks } from './told-remarks';

/** Asks for the reason and the day to send it again by; the remarks that go with it are listed. */
export function ReturnDialog({ review, onClose }: { review: Review; onClose: () => void }) {
  const { t } = useTranslation(['review', 'ui']);
  const { today } = useToday();
  const { report, participant } = review;
  const [reason, setReason] = useKeptText(`return.${report.id}`);
  const [resubmitBy, setResubmitBy] = useState('');
  const [tried, setTried] = useState(false);
  const { giveBack } = useDecision(review);
  const faults = {
    reason: reason.trim() === '' ? t('return.reasonMissing') : undefined,
    day: dayFault(resubmitBy, today, report.status === 'accepted'),
  };
  const send = () => {
    setTried(true);
    if (faults.reason || faults.day) return;
    const body = { reason: reason.trim(), resubmitBy: resubmitBy || null };
    giveBack.mutate(body, { onSuccess: () => sessionStorage.removeItem(`tonghop.typing.return.${report.id}`) });
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
        hint={t(report.status === 'accepted' ? 'return.dayWanted' : 'return.dayHint')}
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

function dayFault(day: string, today: string, wanted: boolean): 'dayMissing' | 'dayPassed' | undefined {
  if (day === '') return wanted ? 'dayMissing' : undefined;
  return day < today ? 'dayPassed' : undefined;
}
