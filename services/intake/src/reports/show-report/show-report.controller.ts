import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { ReportInFull } from './report-in-full.view';
import { ShowReport } from './show-report.use-case';

@Controller('reports')
export class ShowReportController {
  constructor(private readonly show: ShowReport) {}

  @Get(':id')
  @Endpoint({
    permission: 'report.read',
    summary: 'A report with its text and the versions of its parts.',
    summaryVi: 'Một báo cáo với nội dung và phiên bản của từng phần.',
    answer: ReportInFull,
  })
  get(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<ReportInFull> {
    return this.show.execute(id, user);
  }
}
