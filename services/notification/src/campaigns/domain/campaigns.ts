import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import type { Campaign } from './campaign';

export abstract class Campaigns {
  /** Answers false where the campaign is known already. */
  abstract add(campaign: CampaignSnapshot): Promise<boolean>;

  /** Throws `NotReadyError` for a campaign whose opening has not arrived. */
  abstract get(id: string): Promise<Campaign>;

  abstract byId(ids: readonly string[]): Promise<ReadonlyMap<string, Campaign>>;
}
