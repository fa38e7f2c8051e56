import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { PlainDateText } from '@common/contracts/plain-date-text';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReportView, viewReport } from '../report.view';
import { DecidedRevision } from '../seen-revision';
import { ReturnReport } from './return-report.use-case';

const Request = z
  .strictObject({
    reason: z.string().trim().min(1).max(4_000),
    resubmitBy: PlainDateText.nullish(),
    revision: DecidedRevision,
  })
  .meta({ required: ['reason', 'revision'] });

@Controller('reports')
export class ReturnReportController {
  constructor(private readonly returnReport: ReturnReport) {}

  @Post(':id/return')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.review',
    summary:
      'Sends a report back with the reason and a day (today or later) to send it again by; the day may be left out only while the present deadline has not passed and the report is not accepted.',
    summaryVi:
      'Trả lại báo cáo kèm lý do và ngày gửi lại (từ hôm nay trở đi); chỉ được bỏ trống ngày khi hạn gửi hiện tại chưa qua và báo cáo chưa được tiếp nhận.',
    answer: ReportView,
  })
  async post(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) body: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<ReportView> {
    return viewReport(await this.returnReport.execute(id, body, user));
  }
}
