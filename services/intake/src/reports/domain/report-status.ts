import { z } from 'zod';

/**
 * `not-started` has no row: the participant has sent nothing. `nil-return` says "nothing to report" and waits for
 * review as `submitted` does.
 */
export const ReportStatus = z.enum([
  'not-started',
  'drafting',
  'in-endorsement',
  'submitted',
  'returned',
  'accepted',
  'nil-return',
]);
export type ReportStatus = z.infer<typeof ReportStatus>;
