import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ReceiptCard } from '@portal/content/receipt-card';
import { type Report } from '@portal/content/report.api';
import { moment } from '@portal/locale/format';
import { Note } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { receiptQuery } from '../report.api';
import { NextSteps } from './next-steps';

/** What was sent, what happens to it now, and the proof of it. */
export function SentReport({ report }: { report: Report }) {
  const { t } = useTranslation('desk');
  const { data } = useSuspenseQuery(receiptQuery(report.id));
  const accepted = report.status === 'accepted';
  return (
    <>
      <Note
        kind="done"
        title={
          accepted && report.acceptedAt
            ? t('sent.accepted', { at: moment(report.acceptedAt) })
            : t(report.status === 'nil-return' ? 'sent.nil' : 'sent.submitted', {
                no: report.revision,
                at: report.sentAt ? moment(report.sentAt) : '',
              })
        }
      >
        <NextSteps accepted={accepted} />
      </Note>
      <Card title={t('sent.receipt')}>
        <ReceiptCard receipt={data.receipt} />
      </Card>
    </>
  );
}
