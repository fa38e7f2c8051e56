import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Deadlines, Participant } from '@common/contracts/campaign-snapshot';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath, ParsedQuery } from '@common/http/parsed';
import { IdPath } from '../../paging/id-path';
import { type Page, pageOf, PagingQuery } from '../../paging/page';
import { ReportStatus } from '../../reports/domain/report-status';
import { ListParticipantsQuery } from './list-participants.query';

const Query = PagingQuery.extend({
  state: ReportStatus.optional(),
  group: Participant.shape.group.optional(),
  late: z.stringbool().optional(),
  q: z.string().trim().max(100).optional(),
});
export type ParticipantFilter = z.infer<typeof Query>;

const Item = z.object({
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
export type ParticipantItem = z.infer<typeof Item>;

@Controller('campaigns')
export class ListParticipantsController {
  constructor(private readonly list: ListParticipantsQuery) {}

  @Get(':id/participants')
  @Endpoint({
    permission: 'campaign.read',
    summary: 'Everyone who owes a report with its state, also those who have sent nothing.',
    answer: pageOf(Item),
  })
  find(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedQuery(Query) query: ParticipantFilter,
    @CurrentUser() user: User,
  ): Promise<Page<ParticipantItem>> {
    return this.list.find(id, query, user);
  }
}
