export type CampaignHold = Readonly<{ heldAt: Date | null; heldReason: string | null; ownerUnitId: string }>;

/** Which campaigns' reminders a person has stopped, and why. */
export abstract class CampaignHolds {
  abstract find(campaignId: string): Promise<CampaignHold | undefined>;

  /** Locks the campaign. */
  abstract findForUpdate(campaignId: string): Promise<CampaignHold | undefined>;

  abstract hold(campaignId: string, reason: string): Promise<void>;

  abstract release(campaignId: string): Promise<void>;
}
