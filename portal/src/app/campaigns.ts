import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { answerOf, api } from '@portal/api/client';

export const campaignsQuery = queryOptions({
  queryKey: ['campaigns'],
  staleTime: 5 * 60_000,
  queryFn: () => answerOf(api.GET('/api/intake/v1/campaigns')),
});

const kept = 'tonghop.campaign';

/** The campaign of the address, else the one chosen last, else the newest; null where there is none yet. */
export function useCampaign() {
  const { items } = useSuspenseQuery(campaignsQuery).data;
  const { campaignId } = useParams({ strict: false }) as { campaignId?: string };
  const wanted = campaignId ?? localStorage.getItem(kept);
  return items.find(({ id }) => id === wanted) ?? items[0] ?? null;
}

export function keepCampaign(id: string): void {
  localStorage.setItem(kept, id);
}
