import { z } from 'zod';
import { exampleRevision, RevisionFacts } from './report-facts';
import { defineEvent } from './integration-event';

/** The revision may enter the consolidation. */
export const reportAccepted = defineEvent({
  type: 'intake.report.accepted.v1',
  aggregate: 'report',
  schema: RevisionFacts.extend({ acceptedAt: z.iso.datetime() }),
  example: { ...exampleRevision, acceptedAt: '2022-06-29T03:00:00.000Z' },
});
