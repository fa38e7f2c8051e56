import { useTranslation } from 'react-i18next';
import { Note } from '@portal/ui/notes';
import { alsoDueIn } from './work-of-campaign';
import type { Work } from './work.api';

/** Says that something is due in another campaign, too; it is chosen at the top of the page. */
export function OtherCampaigns({ work, campaignId }: { work: Work; campaignId: string | null }) {
  const { t } = useTranslation('work');
  const titles = alsoDueIn(work, campaignId);
  if (titles.length === 0) return null;
  return (
    <Note kind="warning" title={t('otherCampaigns', { count: titles.length })}>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </Note>
  );
}
