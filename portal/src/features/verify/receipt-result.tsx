import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, ShieldX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Receipt } from '@portal/content/receipt';
import { ReceiptFacts } from '@portal/content/receipt-card';
import { Note, Waiting } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { Badge } from '@portal/ui/state-badge';
import { receiptQuery } from './verify.api';

/** Whether a receipt is good, and what it says. */
export function ReceiptResult({ receipt }: { receipt: string }) {
  const { t, i18n } = useTranslation('verify');
  const { data, error, refetch } = useQuery(receiptQuery(receipt));
  if (error) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting>{t('checkingReceipt')}</Waiting>;
  if (!data.valid || !data.payload) {
    return (
      <Card title={t('receiptTitle')}>
        <Badge tone="bad">
          <ShieldX size={14} aria-hidden /> {t('invalid')}
        </Badge>
        <Note kind="fault" title={data.why?.[i18n.language === 'en' ? 'en' : 'vi'] ?? t('invalid')}>
          <p>{t('invalidHint')}</p>
        </Note>
      </Card>
    );
  }
  return <GoodReceipt payload={data.payload} />;
}

function GoodReceipt({ payload }: { payload: Receipt }) {
  const { t } = useTranslation('verify');
  return (
    <Card title={t('receiptTitle')}>
      <p>
        <Badge tone="good">
          <BadgeCheck size={14} aria-hidden /> {t('valid')}
        </Badge>{' '}
        <Badge tone={payload.onTime ? 'good' : 'warn'}>
          {!payload.onTime && <TriangleAlert size={14} aria-hidden />} {t(payload.onTime ? 'onTime' : 'late')}
        </Badge>
      </p>
      <p>{t('validHint')}</p>
      {payload.demo && <Note kind="warning" title={t('receipt.demo')} />}
      <ReceiptFacts said={payload} />
    </Card>
  );
}
