import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReportView, viewReport } from '../report.view';
import { DecidedRevision } from '../seen-revision';
import { AcceptReport } from './accept-report.use-case';

const Request = z
  .strictObject({ revision: DecidedRevision })
  .meta({ required: ['revision'] })
  .prefault({});

@Controller('reports')
export class AcceptReportController {
  constructor(private readonly accept: AcceptReport) {}

  @Post(':id/acceptance')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.review',
    summary: 'Accepts what was sent; it enters the consolidation.',
    summaryVi: 'Tiếp nhận lần gửi; báo cáo được đưa vào bản tổng hợp.',
    answer: ReportView,
  })
  async post(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) { revision }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<ReportView> {
    return viewReport(await this.accept.execute(id, revision, user));
  }
}
