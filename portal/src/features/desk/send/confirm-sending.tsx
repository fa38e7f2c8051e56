import { useNavigate } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '@common/time/plain-date';
import { Problem } from '@portal/api/problem';
import type { Report } from '@portal/content/report.api';
import { Button } from '@portal/ui/button';
import { Checkbox } from '@portal/ui/checkbox';
import { DayField } from '@portal/ui/day-field';
import { Note } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import type { SendsAs } from '../writing';
import { NextSteps } from '../report/next-steps';
import { paperTimes } from './paper-times';
import { PartsNotSaved, useSendReport } from './send-report';
import { UnsavedParts } from './unsaved-parts';
import styles from './send.module.css';

type Props = { report: Report; warnings: number; sendsAs: SendsAs };

/** The last step: what happens next, the word of the sender, and sending. */
export function ConfirmSending({ report, warnings, sendsAs }: Props) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const send = useSendReport(report);
  const entersPaper = sendsAs === 'registry';
  const [checked, setChecked] = useState(false);
  const [sentOn, setSentOn] = useState('');
  const [receivedOn, setReceivedOn] = useState('');
  const go = () =>
    send.mutate(entersPaper ? paperTimes(sentOn, receivedOn) : {}, {
      onSuccess: () => void navigate({ to: '/reports/$reportId', params: { reportId: report.id } }),
    });
  const noDay = [sentOn, receivedOn].some((day) => day !== '' && !isPlainDate(day));
  const lost = send.error instanceof Problem && send.error.isNetwork;
  const unsaved = send.error instanceof PartsNotSaved ? send.error : null;
  return (
    <Card title={t('send.confirmTitle')}>
      <p>{t('send.next')}</p>
      <NextSteps accepted={false} />
      {entersPaper && (
        <>
          <DayField label={t('send.sentOn')} value={sentOn} onChange={setSentOn} />
          <DayField label={t('send.receivedOn')} value={receivedOn} onChange={setReceivedOn} />
        </>
      )}
      <Checkbox checked={checked} onChange={setChecked}>
        {t(warnings > 0 ? `send.agreeWithWarnings.${sendsAs}` : `send.agree.${sendsAs}`, { count: warnings })}
      </Checkbox>
      {lost && (
        <Note kind="warning" title={t('send.lost')}>
          <p>{t('send.lostHint')}</p>
        </Note>
      )}
      {unsaved && <UnsavedParts report={report} parts={unsaved.parts} />}
      {send.error && !lost && !unsaved && <ProblemNote error={send.error} />}
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={!checked || noDay} isPending={send.isPending} onPress={go}>
          <Send size={18} aria-hidden /> {t(lost ? 'send.again' : 'send.do')}
        </Button>
        <span role="status">{send.isPending && t('send.sending')}</span>
      </div>
    </Card>
  );
}
