import { z } from 'zod';
import { CampaignPlan } from './domain/campaign-plan';
import type { Campaign } from './domain/campaign';

/** What the API tells of a campaign; its participants have an address of their own. */
export const CampaignView = CampaignPlan.omit({ participants: true }).extend({
  id: z.uuid(),
  purpose: z.array(z.string()),
  budget: z.array(z.string()),
});
export type CampaignView = z.infer<typeof CampaignView>;

export function viewCampaign(campaign: Campaign): CampaignView {
  const { id, code, title, subject, legalBasis, purpose, budget, ownerUnitId, sample, issuedOn, openedOn } = campaign;
  const { deadlines, reminderStages, outline, tasks } = campaign;
  const what = { id, code, title, subject, legalBasis, purpose, budget, ownerUnitId, sample, issuedOn, openedOn };
  return { ...what, deadlines, reminderStages, outline, tasks };
}
