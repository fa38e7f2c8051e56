import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import type { Obligation } from './campaign';

export type ObligationKey = Readonly<{ campaignId: string; unitId: string; capacity: string }>;

export abstract class Obligations {
  /** Every participant owes a report from the day the request letter goes. */
  abstract addAll(campaign: CampaignSnapshot, since: Date): Promise<void>;

  /** Locks the participant's row. Throws `NotReadyError` while the campaign is not known. */
  abstract getForUpdate(key: ObligationKey): Promise<Obligation>;

  abstract save(obligation: Obligation): Promise<void>;

  /** Marks intake's deadline revision as heard; answers false where it or a later one had been. */
  abstract hearDeadline(id: string, revision: number): Promise<boolean>;

  /** All that are owed or returned, of campaigns whose reminders nobody has stopped. */
  abstract open(): Promise<Obligation[]>;

  /** The same; and until the transaction ends no event about them is handled, as all do `getForUpdate` first. */
  abstract holdOpen(): Promise<Obligation[]>;
}
