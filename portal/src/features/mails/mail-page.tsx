import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { Code, Facts } from '@portal/ui/facts';
import { Note, Waiting } from '@portal/ui/notes';
import { Card, Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { MailBadge } from './mail-badge';
import { MailEvents } from './mail-events';
import { type Mail, mailQuery } from './mails.api';
import styles from './mails.module.css';
import { StageLabel } from './stage-label';

/** One mail as it was sent, and what became of it. */
export function MailPage() {
  const { t } = useTranslation('mails');
  const { mailId } = useParams({ from: '/mails/$mailId' });
  const { data: mail, error, refetch } = useQuery(mailQuery(mailId));
  if (error) {
    return (
      <Page title={t('mail')}>
        <ProblemNote error={error} retry={() => void refetch()} />
      </Page>
    );
  }
  return mail ? <OneMail mail={mail} /> : <Waiting>{t('loadingMail')}</Waiting>;
}

function OneMail({ mail }: { mail: Mail }) {
  const { t } = useTranslation('mails');
  const back = (
    <Link to="/campaigns/$campaignId/mails" params={{ campaignId: mail.campaignId }} search={{}}>
      {t('allMails')}
    </Link>
  );
  return (
    <Page title={mail.subject ?? t('noSubject')} lead={back}>
      <div className={styles.columns}>
        <Card title={t('message')}>
          {mail.text ? <pre className={styles.message}>{mail.text}</pre> : <Note title={t('noText')} />}
          {mail.html && <p className={styles.note}>{t('alsoHtml')}</p>}
        </Card>
        <div className={styles.side}>
          <Card title={t('facts')}>
            <p>
              <MailBadge status={mail.status} />
            </p>
            {mail.note && <p>{mail.note}</p>}
            <Facts
              facts={[
                { name: t('to'), value: mail.unitName ?? mail.unitId },
                { name: t('addresses'), value: mail.to.length > 0 ? mail.to.join(', ') : t('noAddress') },
                {
                  name: t('via'),
                  value: mail.viaUnitId && mail.viaUnitId !== mail.unitId ? (mail.viaUnitName ?? mail.viaUnitId) : null,
                },
                { name: t('kindTitle'), value: t(`kind.${mail.kind}`) },
                { name: t('stageTitle'), value: mail.stage && <StageLabel stage={mail.stage} /> },
                { name: t('plannedFor'), value: moment(mail.plannedFor) },
                { name: t('sentAt'), value: mail.sentAt && moment(mail.sentAt) },
                { name: t('attempts'), value: mail.attempts },
                { name: t('reply'), value: mail.smtpReply && <Code>{mail.smtpReply}</Code> },
                { name: t('messageId'), value: <Code>{mail.messageId}</Code> },
                { name: t('hash'), value: mail.sha256 && <Code>{mail.sha256}</Code> },
              ]}
            />
          </Card>
          <MailEvents events={mail.events} />
        </div>
      </div>
    </Page>
  );
}
