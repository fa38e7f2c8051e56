import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { linesOf } from '@portal/content/finding-lines';
import { outlineQuery } from '@portal/content/outline.api';
import { reportQuery, validationQuery, remarksQuery } from '@portal/content/report.api';
import { buttonClass } from '@portal/ui/button-class';
import { Note } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { Progress } from '@portal/ui/progress';
import { participantQuery, unitQuery } from '../campaign.api';
import { DatesOfReport } from '../report/dates-of-report';
import { useWriting } from '../writing';
import { ConfirmSending } from './confirm-sending';
import { FindingLine } from './finding-line';
import styles from './send.module.css';

/** What the validator finds, with a way to each place; then what happens on sending, and the button. */
export function SendPage() {
  const { t } = useTranslation('desk');
  const { reportId } = useParams({ from: '/reports/$reportId/send' });
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  const [
    { data: campaign },
    { data: participant },
    { data: unit },
    { data: validation },
    { data: outline },
    { data: remarks },
  ] = useSuspenseQueries({
    queries: [
      campaignQuery(report.campaignId),
      participantQuery(report),
      unitQuery(report.unitId),
      validationQuery(reportId),
      outlineQuery(report.outline),
      remarksQuery(reportId),
    ],
  });
  const { mayWrite, sendsAs } = useWriting(report, campaign.ownerUnitId);
  if (!mayWrite) return <Navigate to="/reports/$reportId" params={{ reportId }} replace />;
  const lines = linesOf(validation.findings);
  const warnings = lines.filter(({ severity }) => severity === 'warning').length;
  const unsettled = report.status === 'returned' ? remarks.filter(({ done }) => done === null).length : 0;
  const errors = validation.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <Page
      title={t('send.title')}
      lead={unit.name}
      actions={
        <Link to="/reports/$reportId" params={{ reportId }} className={buttonClass()}>
          {t('word.toReport')}
        </Link>
      }
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Progress label={t('report.progress')} done={validation.filled} of={validation.required} />
          {errors > 0 && <Note kind="fault" title={t('send.blocked', { count: errors })} />}
          {errors === 0 && warnings > 0 && (
            <Note kind="warning" title={t('send.mayGo', { count: warnings })}>
              <p>{t('send.mayGoHint')}</p>
            </Note>
          )}
          {unsettled > 0 && <Note kind="warning" title={t('send.openRemarks', { count: unsettled })} />}
          {lines.length === 0 && <Note kind="done" title={t('send.nothingFound')} />}
          {lines.length > 0 && (
            <section aria-label={t('send.findings')}>
              <h2>{t('send.findings')}</h2>
              <ul className={styles.findings}>
                {lines.map((line) => (
                  <FindingLine key={line.key} line={line} outline={outline} reportId={reportId} />
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className={styles.stack}>
          {validation.complete && <ConfirmSending report={report} warnings={warnings} sendsAs={sendsAs} />}
          {participant && <DatesOfReport participant={participant} resubmitBy={report.resubmitBy} />}
        </div>
      </div>
    </Page>
  );
}
