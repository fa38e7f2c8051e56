import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { outlineQuery } from '@portal/content/outline.api';
import { validationQuery, remarksQuery } from '@portal/content/report.api';
import { Page } from '@portal/ui/page';
import { Progress } from '@portal/ui/progress';
import { StateBadge } from '@portal/ui/state-badge';
import { participantQuery, unitQuery } from './campaign.api';
import { DatesOfReport } from './report/dates-of-report';
import { FilesOfReport } from './report/files-of-report';
import { NilReason } from './report/nil-reason';
import { ReportActions } from './report/report-actions';
import { ReturnedNote } from './report/returned-note';
import { RevisionsSent } from './report/revisions-sent';
import { SentReport } from './report/sent-report';
import { SetAside } from './report/set-aside';
import { useFollowedReport } from './report/use-followed-report';
import styles from './report/report.module.css';
import { sectionCounts } from './section-counts';
import { TaskList } from './tasks/task-list';
import { useWriting } from './writing';

/** A unit's report as a list of what is done and what is not; after sending, its receipt and what comes next. */
export function ReportPage() {
  const { t } = useTranslation('desk');
  const { reportId } = useParams({ from: '/reports/$reportId' });
  const report = useFollowedReport(reportId);
  const [
    { data: campaign },
    { data: participant },
    { data: unit },
    { data: validation },
    { data: remarks },
    { data: outline },
  ] = useSuspenseQueries({
    queries: [
      campaignQuery(report.campaignId),
      participantQuery(report),
      unitQuery(report.unitId),
      validationQuery(reportId),
      remarksQuery(reportId),
      outlineQuery(report.outline),
    ],
  });
  const writing = useWriting(report, campaign.ownerUnitId);
  const sent = ['submitted', 'nil-return', 'accepted'].includes(report.status);
  const counts = sectionCounts(outline.sections, report.sections, validation);
  const nil = sent && report.sections.length === 0;
  return (
    <Page
      title={t('report.titleOf', { unit: unit.name })}
      lead={
        <>
          <StateBadge state={report.status} /> {campaign.subject}
        </>
      }
      actions={<ReportActions report={report} writing={writing} />}
    >
      {report.status === 'returned' && <ReturnedNote report={report} remarks={remarks} writing={writing} />}
      {sent && <SentReport report={report} />}
      <div className={styles.columns} data-sent={sent}>
        <div className={styles.main}>
          {!sent && <Progress label={t('report.progress')} done={validation.filled} of={validation.required} />}
          {!sent && (
            <p className={styles.soft}>
              {t('report.sections', { ...counts })}
              {counts.introductions.length > 0 &&
                ` ${t('summary.introductions', { numbers: counts.introductions.join(', ') })}.`}
            </p>
          )}
          {nil ? (
            <NilReason reportId={reportId} revision={report.revision} />
          ) : (
            <TaskList {...{ report, outline, validation, remarks }} mayWrite={writing.mayWrite} />
          )}
          {!sent && <SetAside report={report} mayWrite={writing.mayWrite} />}
        </div>
        <div className={styles.aside}>
          {participant && <DatesOfReport participant={participant} resubmitBy={report.resubmitBy} sent={sent} />}
          <FilesOfReport reportId={reportId} />
          {report.revision > 0 && <RevisionsSent reportId={reportId} />}
        </div>
      </div>
    </Page>
  );
}
