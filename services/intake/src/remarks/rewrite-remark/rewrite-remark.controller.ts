import { Controller, Put } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { RemarkPath, RemarkView, viewRemark } from '../remark.view';
import { RewriteRemark } from './rewrite-remark.use-case';

const Request = z.strictObject({ text: z.string().trim().min(1).max(4_000) });

@Controller('reports')
export class RewriteRemarkController {
  constructor(private readonly rewrite: RewriteRemark) {}

  @Put(':id/remarks/:remarkId')
  @Endpoint({
    permission: 'report.review',
    summary: 'Changes the words of a remark of one’s own, as long as the unit does not know it.',
    summaryVi: 'Sửa lời nhận xét của mình, khi đơn vị chưa được báo.',
    answer: RemarkView,
  })
  async put(
    @ParsedPath(RemarkPath) { id, remarkId }: RemarkPath,
    @ParsedBody(Request) { text }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<RemarkView> {
    return viewRemark(await this.rewrite.execute(id, remarkId, text, user), user);
  }
}
