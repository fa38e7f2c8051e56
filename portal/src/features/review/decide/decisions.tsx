import { Check, CornerUpLeft, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import type { Review } from '../review.data';
import { AcceptDialog } from './accept-dialog';
import { ExtendDialog } from './extend-dialog';
import { ReturnDialog } from './return-dialog';

/** What the drafting team can do with the report now; leaders see it without buttons. */
export function Decisions({ review }: { review: Review }) {
  const { t } = useTranslation('review');
  const [open, setOpen] = useState<'accept' | 'return' | 'extend' | null>(null);
  const { report, participant, waits, isLast, mayReview, mayExtend } = review;
  const close = () => setOpen(null);
  return (
    <>
      {mayExtend && participant && (
        <Button kind="quiet" onPress={() => setOpen('extend')}>
          <CalendarPlus size={16} aria-hidden /> {t('extend.button')}
        </Button>
      )}
      {mayReview && isLast && (waits || report.status === 'accepted') && (
        <Button onPress={() => setOpen('return')}>
          <CornerUpLeft size={16} aria-hidden /> {t('return.button')}
        </Button>
      )}
      {mayReview && isLast && waits && (
        <Button kind="primary" onPress={() => setOpen('accept')}>
          <Check size={16} aria-hidden /> {t('accept.button')}
        </Button>
      )}
      {open === 'accept' && <AcceptDialog review={review} onClose={close} />}
      {open === 'return' && <ReturnDialog review={review} onClose={close} />}
      {open === 'extend' && participant && (
        <ExtendDialog participant={participant} campaignId={report.campaignId} onClose={close} />
      )}
    </>
  );
}
