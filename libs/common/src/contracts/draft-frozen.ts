import { z } from 'zod';
import { ClaimCheck } from './claim-check';
import { defineEvent } from './integration-event';

/** A draft of the national text is frozen; the snapshot is a `DraftSnapshot`. */
export const draftFrozen = defineEvent({
  type: 'consolidation.draft.frozen.v1',
  aggregate: 'draft',
  schema: z.object({
    draftId: z.string(),
    campaignId: z.string(),
    number: z.int().min(1),
    frozenOn: z.iso.date(),
    snapshot: ClaimCheck,
    /** The campaign's owner and the units below it on that day: whose people read and issue the draft's papers. */
    teamUnitIds: z.array(z.string()).min(1),
  }),
  example: {
    draftId: '0190a5b0-0000-7000-8000-000000000003',
    campaignId: '0190a5b0-0000-7000-8000-000000000002',
    number: 1,
    frozenOn: '2022-07-29',
    snapshot: { sha256: 'c'.repeat(64), key: `consolidation/${'c'.repeat(64)}`, bytes: 900000 },
    teamUnitIds: ['central-BYT', 'ministry-unit-KHTC'],
  },
});
