import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { VisibleCampaigns } from '../../campaigns/domain/visible-campaigns';
import { MailView } from '../mail.view';
import { ShowMailQuery } from './show-mail.query';

@Controller('notifications')
export class ShowMailController {
  constructor(
    private readonly showMail: ShowMailQuery,
    private readonly visible: VisibleCampaigns,
  ) {}

  @Get(':id')
  @Endpoint({
    permission: 'mail.read',
    summary: 'One mail as it was sent, and what became of it.',
    summaryVi: 'Một thư đúng như đã gửi, và kết quả.',
    answer: MailView,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<MailView> {
    return this.showMail.execute(id, await this.visible.of(user));
  }
}
