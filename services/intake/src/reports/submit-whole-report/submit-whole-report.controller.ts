import { Controller, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedHeaders } from '@common/http/parsed';
import { IdempotencyKey } from '@common/http/idempotency-key';
import { SentView } from '../report.view';
import { SubmitWholeReport } from './submit-whole-report.use-case';
import { WholeReport } from './whole-report';

@Controller('submissions')
export class SubmitWholeReportController {
  constructor(private readonly submit: SubmitWholeReport) {}

  @Post()
  @Endpoint({
    permission: 'report.write',
    summary: 'Sends a whole report in one call: every section and indicator, answered with a signed receipt.',
    summaryVi: 'Gửi cả báo cáo trong một lần gọi: mọi mục và chỉ tiêu; trả về biên nhận có chữ ký.',
    answer: SentView,
  })
  post(
    @ParsedHeaders(IdempotencyKey) headers: IdempotencyKey,
    @ParsedBody(WholeReport) report: WholeReport,
    @CurrentUser() user: User,
  ): Promise<SentView> {
    return this.submit.execute(report, headers['idempotency-key'], user);
  }
}
