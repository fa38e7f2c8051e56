import { z } from 'zod';
import { defineEvent } from './integration-event';

const exampleId = '0190a5b0-0000-7000-8000-000000000002';

/** A section of the national text was merged again after a report came in. */
export const sectionConsolidated = defineEvent({
  type: 'consolidation.section.consolidated.v1',
  aggregate: 'consolidation',
  schema: z.object({
    consolidationId: z.string(),
    campaignId: z.string(),
    sectionId: z.string(),
    units: z.int(),
    contributions: z.int(),
  }),
  example: {
    consolidationId: exampleId,
    campaignId: exampleId,
    sectionId: 'nq20.danh-gia.noi-bat',
    units: 57,
    contributions: 214,
  },
});
