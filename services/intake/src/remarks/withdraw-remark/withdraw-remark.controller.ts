import { Controller, Delete, HttpCode } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { RemarkPath } from '../remark.view';
import { WithdrawRemark } from './withdraw-remark.use-case';

@Controller('reports')
export class WithdrawRemarkController {
  constructor(private readonly withdraw: WithdrawRemark) {}

  @Delete(':id/remarks/:remarkId')
  @HttpCode(204)
  @Endpoint({
    permission: 'report.review',
    summary: 'Takes a remark of one’s own back, as long as the unit does not know it.',
    summaryVi: 'Rút lại nhận xét của mình, khi đơn vị chưa được báo.',
  })
  delete(@ParsedPath(RemarkPath) { id, remarkId }: RemarkPath, @CurrentUser() user: User): Promise<void> {
    return this.withdraw.execute(id, remarkId, user);
  }
}
