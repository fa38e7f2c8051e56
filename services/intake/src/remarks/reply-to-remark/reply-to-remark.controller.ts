import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { RemarkPath, RemarkView, viewRemark } from '../remark.view';
import { ReplyToRemark } from './reply-to-remark.use-case';

const Answer = z.strictObject({ text: z.string().trim().min(1).max(4_000) });
const Done = z.strictObject({ done: z.boolean().default(true).describe('False takes it back.') });

@Controller('reports')
export class ReplyToRemarkController {
  constructor(private readonly reply: ReplyToRemark) {}

  @Post(':id/remarks/:remarkId/answer')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary: 'The unit answers a remark while the report is in its hands; another answer replaces the first.',
    summaryVi: 'Đơn vị trả lời một nhận xét khi đang giữ báo cáo; câu trả lời sau thay câu trước.',
    answer: RemarkView,
  })
  async answer(
    @ParsedPath(RemarkPath) { id, remarkId }: RemarkPath,
    @ParsedBody(Answer) { text }: z.infer<typeof Answer>,
    @CurrentUser() user: User,
  ): Promise<RemarkView> {
    return viewRemark(await this.reply.execute(id, remarkId, { answer: text }, user), user);
  }

  @Post(':id/remarks/:remarkId/done')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary: 'The unit says that it has mended what a remark names.',
    summaryVi: 'Đơn vị báo đã sửa theo một nhận xét.',
    answer: RemarkView,
  })
  async done(
    @ParsedPath(RemarkPath) { id, remarkId }: RemarkPath,
    @ParsedBody(Done) { done }: z.infer<typeof Done>,
    @CurrentUser() user: User,
  ): Promise<RemarkView> {
    return viewRemark(await this.reply.execute(id, remarkId, { done }, user), user);
  }
}
