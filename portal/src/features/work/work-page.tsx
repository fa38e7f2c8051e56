import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { workQuery } from '@portal/content/work.api';
import { useMay, useSession } from '@portal/session/session';
import { Page } from '@portal/ui/page';
import { AdminMails } from './admin-mails';
import { DraftTasks } from './draft-tasks';
import { ForMachines } from './for-machines';
import { HeadlineLead } from './headline-lead';
import { MailboxLink } from './mailbox-link';
import { OtherCampaigns } from './other-campaigns';
import { OwnReports } from './own-reports';
import { RegistrySearch } from './registry-search';
import { TaskList } from './task-list';
import { WaitingList } from './waiting-list';
import { besideItems, ofCampaign } from './work-of-campaign';
import { WorkLead } from './work-lead';

/** What is due from the person and by when, then what waits for others; one button for each. */
export function WorkPage({ campaignId }: { campaignId: string | null }) {
  const { pairs } = useSession();
  if (pairs.length > 0 && pairs.every(({ role }) => role === 'machine')) return <ForMachines />;
  return <People campaignId={campaignId} />;
}

function People({ campaignId }: { campaignId: string | null }) {
  const { t } = useTranslation('work');
  const { pairs } = useSession();
  const { data: everywhere } = useSuspenseQuery(workQuery);
  const work = ofCampaign(everywhere, campaignId);
  const oversees = useMay('consolidation.read');
  const freezes = useMay('draft.freeze');
  const has = (role: string) => pairs.some((pair) => pair.role === role);
  const writes = has('clerk') || has('head');
  const watchesOnly = oversees && !freezes;
  return (
    <Page
      title={t('title')}
      lead={watchesOnly && campaignId ? <HeadlineLead campaignId={campaignId} /> : <WorkLead work={work} />}
    >
      {(writes || freezes) && (
        <TaskList items={work.items}>{freezes && campaignId && <DraftTasks campaignId={campaignId} />}</TaskList>
      )}
      {has('registry') && campaignId && <RegistrySearch campaignId={campaignId} />}
      {has('admin') && campaignId && <AdminMails campaignId={campaignId} />}
      {writes && campaignId && <OwnReports campaignId={campaignId} />}
      <WaitingList waiting={besideItems(work)} />
      <OtherCampaigns work={everywhere} campaignId={campaignId} />
      <MailboxLink />
    </Page>
  );
}
