import { exampleRevision, RevisionFacts } from './report-facts';
import { defineEvent } from './integration-event';

/** A unit has sent its report up; it waits for review. */
export const reportSubmitted = defineEvent({
  type: 'intake.report.submitted.v1',
  aggregate: 'report',
  schema: RevisionFacts,
  example: exampleRevision,
});
