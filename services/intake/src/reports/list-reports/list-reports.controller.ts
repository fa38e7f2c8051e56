import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { type Page, pageOf } from '@common/paging/page';
import { ReportView } from '../report.view';
import { ReportFilter } from './report-filter';
import { ListReportsQuery } from './list-reports.query';

@Controller('reports')
export class ListReportsController {
  constructor(private readonly list: ListReportsQuery) {}

  @Get()
  @Endpoint({
    permission: 'report.read',
    summary: 'Reports that the caller may see, in a stable order.',
    summaryVi: 'Các báo cáo mà người gọi được xem, theo thứ tự cố định.',
    answer: pageOf(ReportView),
  })
  find(@ParsedQuery(ReportFilter) filter: ReportFilter, @CurrentUser() user: User): Promise<Page<ReportView>> {
    return this.list.find(filter, user);
  }
}
