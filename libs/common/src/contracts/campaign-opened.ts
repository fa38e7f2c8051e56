import { z } from 'zod';
import { ClaimCheck } from './claim-check';
import { defineEvent } from './integration-event';

/** A campaign has begun; the snapshot is a `CampaignSnapshot`. */
export const campaignOpened = defineEvent({
  type: 'intake.campaign.opened.v1',
  aggregate: 'campaign',
  schema: z.object({ campaignId: z.string(), code: z.string(), snapshot: ClaimCheck }),
  example: {
    campaignId: '0190a5b0-0000-7000-8000-000000000002',
    code: '655/KH-BYT',
    snapshot: { sha256: 'b'.repeat(64), key: `intake/${'b'.repeat(64)}`, bytes: 90000 },
  },
});
