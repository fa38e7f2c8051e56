import type { ReportStatus } from './report-status';

/** The states in which the unit has the ball: nothing is in that the body in charge could look at. */
export const owedStates: readonly ReportStatus[] = ['not-started', 'drafting', 'in-endorsement', 'returned'];

/** The states in which the drafting team has it: sent, and not decided upon. */
export const waitingStates: readonly ReportStatus[] = ['submitted', 'nil-return'];
