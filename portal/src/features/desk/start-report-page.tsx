import { useSuspenseQueries } from '@tanstack/react-query';
import { Navigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import { may, useSession } from '@portal/session/session';
import { Button } from '@portal/ui/button';
import { Empty, Note } from '@portal/ui/notes';
import { Card, Page } from '@portal/ui/page';
import { participantQuery } from './campaign.api';
import { DatesOfReport } from './report/dates-of-report';
import { CampaignFacts } from './start/campaign-facts';
import { GiveWordFile } from './start/give-word-file';
import { NothingToReport } from './start/nothing-to-report';
import styles from './start/start.module.css';
import { WaysToBegin } from './start/ways-to-begin';

/** Where the request letter's link leads: what is asked of the unit by when, and the ways to go on. */
export function StartReportPage() {
  const { t } = useTranslation('desk');
  const { campaignId } = useParams({ from: '/campaigns/$campaignId/report' });
  const { unit, capacity } = useSearch({ from: '/campaigns/$campaignId/report' });
  const session = useSession();
  const [giving, setGiving] = useState(false);
  const unitId = unit ?? session.pairs[0]?.unitId ?? '';
  const name = { campaignId, unitId, capacity: capacity ?? 'party' };
  const [{ data: campaign }, { data: participant }] = useSuspenseQueries({
    queries: [campaignQuery(campaignId), participantQuery(name)],
  });
  if (!participant) {
    return (
      <Page title={t('start.title')}>
        <Empty title={t('start.notAsked')}>
          <p>{t('start.notAskedHint')}</p>
        </Empty>
      </Page>
    );
  }
  if (participant.state !== 'not-started') {
    return <Navigate to="/reports/$reportId" params={{ reportId: participant.reportId }} replace />;
  }
  const registry = session.pairs.some((pair) => pair.unitId === campaign.ownerUnitId && pair.role === 'registry');
  const mayWrite = may(session, 'report.write', unitId) || registry;
  if (giving && mayWrite) {
    const back = <Button onPress={() => setGiving(false)}>{t('start.back')}</Button>;
    return (
      <Page title={t('word.title')} lead={participant.unitName} actions={back}>
        <GiveWordFile name={name} />
      </Page>
    );
  }
  return (
    <Page title={t('start.titleOf', { unit: participant.unitName })} lead={campaign.subject}>
      <div className={styles.columns}>
        <div className={styles.ways}>
          {mayWrite ? (
            <>
              <WaysToBegin name={name} onWord={() => setGiving(true)} />
              <NothingToReport name={name} />
            </>
          ) : (
            <Note kind="warning" title={t('start.mayNotWrite', { unit: participant.unitName })}>
              <p>{t('start.mayNotWriteHint')}</p>
            </Note>
          )}
        </div>
        <div className={styles.aside}>
          <DatesOfReport participant={participant} />
          <Card title={t('start.campaign')}>
            <CampaignFacts campaign={campaign} capacity={participant.capacity} />
          </Card>
        </div>
      </div>
    </Page>
  );
}
