import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath, ParsedQuery } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { type Page, pageOf } from '@common/paging/page';
import { ParticipantFilter, ParticipantItem } from './participant-list';
import { ListParticipantsQuery } from './list-participants.query';

@Controller('campaigns')
export class ListParticipantsController {
  constructor(private readonly list: ListParticipantsQuery) {}

  @Get(':id/participants')
  @Endpoint({
    permission: 'campaign.read',
    summary: 'Everyone who owes a report with its state, also those who have sent nothing.',
    summaryVi: 'Mọi đơn vị phải gửi báo cáo và trạng thái, cả đơn vị chưa gửi gì.',
    answer: pageOf(ParticipantItem),
  })
  find(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedQuery(ParticipantFilter) query: ParticipantFilter,
    @CurrentUser() user: User,
  ): Promise<Page<ParticipantItem>> {
    return this.list.find(id, query, user);
  }
}
