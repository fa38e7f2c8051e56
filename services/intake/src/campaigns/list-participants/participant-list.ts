import { z } from 'zod';
import { Deadlines, Participant } from '@common/contracts/campaign-snapshot';
import { PagingQuery } from '@common/paging/page';
import { ReportStatus } from '../../reports/domain/report-status';

export const ParticipantFilter = PagingQuery.extend({
  state: ReportStatus.optional(),
  group: Participant.shape.group.optional(),
  late: z.stringbool().optional(),
  q: z.string().trim().max(100).optional(),
});
export type ParticipantFilter = z.infer<typeof ParticipantFilter>;

export const ParticipantItem = z.object({
  unitId: z.string(),
  unitName: z.string(),
  capacity: Participant.shape.capacity,
  group: Participant.shape.group,
  deadlines: Deadlines,
  deadlineRevision: z.int(),
  state: ReportStatus,
  reportId: z.uuid(),
  revision: z.int(),
  /** Late: sent after the on-time day, or not sent and that day has passed. */
  late: z.boolean(),
  receivedAt: z.iso.datetime().nullable(),
});
export type ParticipantItem = z.infer<typeof ParticipantItem>;
