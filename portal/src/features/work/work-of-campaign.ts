import type { Work } from './work.api';

/** The work of the campaign that the screens speak of. */
export function ofCampaign({ items, waiting }: Work, campaignId: string | null): Work {
  return {
    items: items.filter((item) => item.campaignId === campaignId),
    waiting: waiting.filter((item) => item.campaignId === campaignId),
  };
}

/** The titles of the other campaigns in which something is due from the person. */
export function alsoDueIn({ items }: Work, campaignId: string | null): string[] {
  return [...new Set(items.filter((item) => item.campaignId !== campaignId).map((item) => item.campaignTitle))];
}
