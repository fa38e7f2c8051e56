import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { pageOf } from '@common/paging/page';
import { VisibleCampaigns } from '../../campaigns/domain/visible-campaigns';
import { ListRemindersQuery, ListRemindersRequest, ReminderLine } from './list-reminders.query';

@Controller('reminders')
export class ListRemindersController {
  constructor(
    private readonly listReminders: ListRemindersQuery,
    private readonly visible: VisibleCampaigns,
  ) {}

  @Get()
  @Endpoint({
    permission: 'mail.read',
    summary: 'The reminder ledger: each stage of each deadline, and the mail it went with.',
    summaryVi: 'Sổ đôn đốc: từng mốc của từng hạn gửi, và thư đã gửi theo mốc đó.',
    answer: pageOf(ReminderLine),
  })
  async list(@ParsedQuery(ListRemindersRequest) request: ListRemindersRequest, @CurrentUser() user: User) {
    return this.listReminders.execute(request, await this.visible.of(user));
  }
}
