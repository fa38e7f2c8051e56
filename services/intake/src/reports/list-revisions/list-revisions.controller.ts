import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { type Page, pageOf } from '@common/paging/page';
import { RevisionRepository } from '../domain/revision.repository';
import { ReadPermission } from '../read-permission';
import { RevisionView, viewRevision } from '../revision.view';

@Controller('reports')
export class ListRevisionsController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly revisions: RevisionRepository,
  ) {}

  @Get(':id/revisions')
  @Endpoint({
    permission: 'report.read',
    summary: 'Everything that was sent, the oldest first.',
    summaryVi: 'Mọi lần gửi, cũ nhất trước.',
    answer: pageOf(RevisionView),
  })
  async list(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<Page<RevisionView>> {
    await this.permission.require(id, user);
    return { items: (await this.revisions.list(id)).map(viewRevision), nextCursor: null };
  }
}
