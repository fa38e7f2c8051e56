import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { pageOf } from '@common/paging/page';
import { VisibleCampaigns } from '../../campaigns/domain/visible-campaigns';
import { MailLine } from '../mail.view';
import { ListMailsQuery } from './list-mails.query';
import { ListMailsRequest } from './list-mails.request';

@Controller('notifications')
export class ListMailsController {
  constructor(
    private readonly listMails: ListMailsQuery,
    private readonly visible: VisibleCampaigns,
  ) {}

  @Get()
  @Endpoint({
    permission: 'mail.read',
    summary: 'The mail log: what was sent, waits or failed, the newest first.',
    summaryVi: 'Nhật ký thư: đã gửi, còn chờ hoặc không gửi được; mới nhất trước.',
    answer: pageOf(MailLine),
  })
  async list(@ParsedQuery(ListMailsRequest) request: ListMailsRequest, @CurrentUser() user: User) {
    return this.listMails.execute(request, await this.visible.of(user));
  }
}
