import type { Work } from './work.api';

/** The work of the campaign that the screens speak of. */
export function ofCampaign({ items, waiting }: Work, campaignId: string | null): Work {
  return {
    items: items.filter((item) => item.campaignId === campaignId),
    waiting: waiting.filter((item) => item.campaignId === campaignId),
  };
}

/** What waits for others, without the line that says no more than what is to be done: that all who owe are overdue. */
export function besideItems({ items, waiting }: Work): Work['waiting'] {
  const chased = items.some(({ kind }) => kind === 'chase-overdue');
  return waiting.filter((one) => !(chased && one.kind === 'reports-owed' && one.overdue === one.count));
}

/** The titles of the other campaigns in which something is due from the person. */
export function alsoDueIn({ items }: Work, campaignId: string | null): string[] {
  return [...new Set(items.filter((item) => item.campaignId !== campaignId).map((item) => item.campaignTitle))];
}
