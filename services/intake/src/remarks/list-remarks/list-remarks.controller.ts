import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { type Page, pageOf } from '@common/paging/page';
import { RemarkView } from '../remark.view';
import { ListRemarks } from './list-remarks.use-case';

@Controller('reports')
export class ListRemarksController {
  constructor(private readonly remarks: ListRemarks) {}

  @Get(':id/remarks')
  @Endpoint({
    permission: 'report.read',
    summary: 'The remarks on a report in the order written; a unit sees those that came with a return.',
    summaryVi: 'Các nhận xét về báo cáo theo thứ tự ghi; đơn vị thấy những nhận xét gửi kèm khi trả lại.',
    answer: pageOf(RemarkView),
  })
  async list(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<Page<RemarkView>> {
    return { items: await this.remarks.execute(id, user), nextCursor: null };
  }
}
