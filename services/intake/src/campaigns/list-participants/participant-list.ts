import { z } from 'zod';
import { Deadlines, Participant } from '@common/contracts/campaign-snapshot';
import { PagingQuery } from '@common/paging/page';
import { ReportStatus } from '../../reports/domain/report-status';

export const ParticipantFilter = PagingQuery.extend({
  state: z
    .enum([...ReportStatus.options, 'owed', 'waiting'])
    .optional()
    .describe('A state of the report; "owed": in whatever state nothing is in; "waiting": sent and not decided upon.'),
  group: Participant.shape.group.optional(),
  late: z.stringbool().optional(),
  overdue: z.stringbool().optional(),
  q: z.string().trim().max(100).optional(),
  unitId: z.string().max(200).optional(),
});
export type ParticipantFilter = z.infer<typeof ParticipantFilter>;

const day = z.iso.date();
const instant = z.iso.datetime().nullable();

export const ParticipantItem = z.object({
  unitId: z.string(),
  unitName: z.string(),
  unitShortName: z.string(),
  capacity: Participant.shape.capacity,
  group: Participant.shape.group,
  deadlines: Deadlines,
  deadlineRevision: z.int(),
  extension: z
    .object({ reason: z.string(), decidedBy: z.string(), decidedAt: z.iso.datetime() })
    .nullable()
    .describe('The last one; its days stand in `deadlines`.'),
  state: ReportStatus,
  reportId: z.uuid().describe('Known before the report exists.'),
  revision: z.int(),
  dueOn: day.describe('The day that the last return named, else the deadline.'),
  overdue: z.boolean().describe('Owed, and `dueOn` has passed.'),
  late: z.boolean().describe('Sent after the on-time day, or not sent and that day has passed.'),
  submittedAt: instant.describe('When the last revision was sent.'),
  receivedAt: instant,
  acceptedAt: instant,
  returnedAt: instant.describe('When it was last returned, also where it was sent again since.'),
  returnReason: z.string().nullable(),
  resubmitBy: day.nullable(),
});
export type ParticipantItem = z.infer<typeof ParticipantItem>;
