import { z } from 'zod';
import { Capacity } from '@common/contracts/unit';
import { ReportStatus } from '../reports/domain/report-status';

const day = z.iso.date();
const instant = z.iso.datetime();
const campaign = { campaignId: z.uuid(), campaignTitle: z.string() };
const unit = { unitId: z.string(), unitName: z.string(), capacity: Capacity };

/** What one of the caller's own units has to do about one report; `kind` says which button to show. */
export const OwnWork = z.object({
  kind: z.enum(['start-report', 'write-report', 'send-report', 'mend-report']),
  ...campaign,
  ...unit,
  reportId: z.uuid().nullable().describe('Null before the report was begun.'),
  state: ReportStatus,
  dueOn: day.describe('The day it is asked for: the one the last return named, else the deadline with its extension.'),
  onTimeUntil: day,
  lockOn: day.describe('After this day nothing can be sent.'),
  overdue: z.boolean(),
  daysLeft: z.int().describe('Whole days until `dueOn`; negative after it.'),
  progress: z.object({ filled: z.int(), required: z.int() }),
  ready: z.boolean().describe('Nothing keeps it from being sent.'),
  returned: z.object({ reason: z.string(), by: z.string(), at: instant, resubmitBy: day.nullable() }).nullable(),
});
export type OwnWork = z.infer<typeof OwnWork>;

const WaitingReport = z.object({
  reportId: z.uuid(),
  ...unit,
  revision: z.int(),
  nil: z.boolean().describe('It says that there is nothing to report.'),
  resubmission: z.boolean().describe('It was sent before.'),
  onTime: z.boolean(),
  waitingSince: instant,
});
const reports = z.array(WaitingReport).describe('The oldest first, 50 at most.');

/** Reports of a campaign that wait for the drafting team's decision. */
export const ReviewWork = z.object({ kind: z.literal('review-reports'), ...campaign, count: z.int(), reports });
/** Participants whose day has passed and who have sent nothing, or have not sent again what was returned: overdue. */
export const ChaseWork = z.object({ kind: z.literal('chase-overdue'), ...campaign, count: z.int() });

/** The caller's own report waits for the drafting team. */
export const OwnWaiting = z.object({
  kind: z.literal('own-report-in-review'),
  ...campaign,
  ...unit,
  reportId: z.uuid(),
  revision: z.int(),
  nil: z.boolean(),
  resubmission: z.boolean(),
  since: instant,
});
/** For who watches a campaign without reviewing it: what waits for its drafting team. */
export const InReview = z.object({ kind: z.literal('reports-in-review'), ...campaign, count: z.int(), reports });
/** Returned reports that have not come again. */
export const NotSentAgain = z.object({
  kind: z.literal('returned-not-sent-again'),
  ...campaign,
  count: z.int(),
  overdue: z.int(),
  reports: z
    .array(z.object({ reportId: z.uuid(), ...unit, since: instant, resubmitBy: day.nullable(), overdue: z.boolean() }))
    .describe('The oldest first, 50 at most.'),
});
/** Everyone who owes a report, since when they were asked; returned ones stand in an item of their own. */
export const Owed = z.object({
  kind: z.literal('reports-owed'),
  ...campaign,
  since: day,
  dueOn: day,
  count: z.int(),
  overdue: z.int(),
});

export const WorkItem = z.discriminatedUnion('kind', [OwnWork, ReviewWork, ChaseWork]);
export const WaitingItem = z.discriminatedUnion('kind', [OwnWaiting, InReview, NotSentAgain, Owed]);
export const Work = z.object({ items: z.array(WorkItem), waiting: z.array(WaitingItem) });
export type WorkItem = z.infer<typeof WorkItem>;
export type WaitingItem = z.infer<typeof WaitingItem>;
export type Work = z.infer<typeof Work>;
