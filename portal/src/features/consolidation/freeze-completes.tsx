import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { timelineQuery } from '@portal/content/timeline.api';
import { tasksOfDraft } from './tasks-of-draft';

/** The tasks of the plan that are done by freezing this draft: it cannot be taken back, so it is said before. */
export function FreezeCompletes({ campaignId, number: draft }: { campaignId: string; number: number }) {
  const { t } = useTranslation('consolidation');
  const { data } = useQuery(timelineQuery(campaignId));
  return tasksOfDraft(data?.tasks ?? [], draft).map(({ number, title }) => (
    <li key={number}>{t('freezeDone', { number, title })}</li>
  ));
}
