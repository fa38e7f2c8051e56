import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';

/** What the participants of one campaign report, merged. It has the campaign's id: there is one for each. */
export type Consolidation = Readonly<{
  id: string;
  /** The campaign as it was opened; the unit tree is kept apart. */
  campaign: Omit<CampaignSnapshot, 'units'>;
  /** Number of the last frozen draft; 0 before the first. */
  lastDraft: number;
}>;
