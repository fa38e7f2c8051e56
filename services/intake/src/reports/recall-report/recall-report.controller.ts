import { Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReportView, viewReport } from '../report.view';
import { RecallReport } from './recall-report.use-case';

@Controller('reports')
export class RecallReportController {
  constructor(private readonly recall: RecallReport) {}

  @Post(':id/recall')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary: 'The unit takes its report back before it is accepted or returned, while it may be sent again.',
    summaryVi: 'Đơn vị rút báo cáo về trước khi được tiếp nhận hoặc trả lại, khi còn gửi lại được.',
    answer: ReportView,
  })
  async post(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<ReportView> {
    return viewReport(await this.recall.execute(id, user));
  }
}
