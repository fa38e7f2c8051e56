import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedPath } from '@common/http/parsed';
import { CurrentContent } from '../current-content';
import { NothingImported } from '../domain/draft.errors';
import { ImportRecordRepository } from '../domain/import-record.repository';
import { ReadPermission } from '../read-permission';
import { ShownImport, viewImport } from './shown-import.view';

@Controller('reports')
export class ShowImportController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly imports: ImportRecordRepository,
    private readonly content: CurrentContent,
  ) {}

  @Get(':id/word-import')
  @Endpoint({
    permission: 'report.read',
    summary: 'The last Word file read into the report, in its own order, with where each part went.',
    summaryVi: 'Tệp Word đọc vào báo cáo gần nhất, theo thứ tự của tệp, và từng phần đã xếp vào đâu.',
    answer: ShownImport,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<ShownImport> {
    const { report } = await this.permission.require(id, user);
    const record = await this.imports.find(id);
    if (!record) throw new NothingImported(id);
    return viewImport(record, await this.content.of(report));
  }
}
