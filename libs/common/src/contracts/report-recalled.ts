import { exampleReport, ReportFacts } from './report-facts';
import { defineEvent } from './integration-event';

/** The unit has taken its report back before review began. */
export const reportRecalled = defineEvent({
  type: 'intake.report.recalled.v1',
  aggregate: 'report',
  schema: ReportFacts,
  example: exampleReport,
});
