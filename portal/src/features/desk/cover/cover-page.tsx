import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { reportQuery } from '@portal/content/report.api';
import { moment } from '@portal/locale/format';
import { buttonClass } from '@portal/ui/button-class';
import { Facts } from '@portal/ui/facts';
import { Card, Page } from '@portal/ui/page';
import { unitQuery } from '../campaign.api';
import { attachmentsQuery } from '../report.api';
import { useWriting } from '../writing';
import { Attachments } from './attachments';
import { CoverFacts } from './cover-facts';
import { CoverForm } from './cover-form';
import styles from './cover.module.css';

/** What stands on the cover of the official paper, when it went which way, and the files beside it. */
export function CoverPage() {
  const { t } = useTranslation('desk');
  const { reportId } = useParams({ from: '/reports/$reportId/cover' });
  const { data: report } = useSuspenseQuery(reportQuery(reportId));
  const [{ data: campaign }, { data: unit }, { data: files }] = useSuspenseQueries({
    queries: [campaignQuery(report.campaignId), unitQuery(report.unitId), attachmentsQuery(reportId)],
  });
  const { mayWrite } = useWriting(report, campaign.ownerUnitId);
  const when = (instant: string | null) => (instant ? moment(instant) : t('cover.notYet'));
  return (
    <Page
      title={t('cover.title')}
      lead={unit.name}
      actions={
        <Link to="/reports/$reportId" params={{ reportId }} className={buttonClass()}>
          {t('word.toReport')}
        </Link>
      }
    >
      <div className={styles.columns}>
        <div className={styles.stack}>
          <Card title={t('cover.paper')}>
            {mayWrite ? <CoverForm report={report} /> : <CoverFacts cover={report.cover} />}
          </Card>
          <Card title={t('cover.times')}>
            <Facts
              facts={[
                { name: t('cover.sentAt'), value: when(report.sentAt) },
                { name: t('cover.receivedAt'), value: when(report.receivedAt) },
                { name: t('cover.enteredAt'), value: when(report.enteredAt) },
              ]}
            />
            <p className={styles.soft}>{t('cover.timesHint')}</p>
          </Card>
        </div>
        <Attachments reportId={reportId} files={files} mayWrite={mayWrite} />
      </div>
    </Page>
  );
}
