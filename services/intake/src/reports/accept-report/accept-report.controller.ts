import { Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReportView, viewReport } from '../report.view';
import { AcceptReport } from './accept-report.use-case';

@Controller('reports')
export class AcceptReportController {
  constructor(private readonly accept: AcceptReport) {}

  @Post(':id/acceptance')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.review',
    summary: 'Accepts what was sent; it enters the consolidation.',
    answer: ReportView,
  })
  async post(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<ReportView> {
    return viewReport(await this.accept.execute(id, user));
  }
}
