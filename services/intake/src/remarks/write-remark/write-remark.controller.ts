import { Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { SeenRevision } from '../../reports/seen-revision';
import { RemarkView, viewRemark } from '../remark.view';
import { WriteRemark } from './write-remark.use-case';

const Request = z.strictObject({
  sectionId: z.string().min(1).max(200).nullable(),
  blockId: z.string().min(1).max(80).nullable().default(null),
  text: z.string().trim().min(1).max(4_000),
  revision: SeenRevision,
});

@Controller('reports')
export class WriteRemarkController {
  constructor(private readonly write: WriteRemark) {}

  @Post(':id/remarks')
  @Endpoint({
    permission: 'report.review',
    summary: 'Notes a remark on the revision under review; the unit is told it with the next return.',
    summaryVi: 'Ghi nhận xét về lần gửi đang thẩm định; đơn vị được báo trong lần trả lại kế tiếp.',
    answer: RemarkView,
  })
  async post(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) { revision, ...body }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<RemarkView> {
    return viewRemark(await this.write.execute(id, revision, body, user), user);
  }
}
