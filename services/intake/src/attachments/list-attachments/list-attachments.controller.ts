import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { ObjectStore } from '@common/object-store/object-store';
import { IdPath } from '@common/http/id-path';
import { type Page, pageOf } from '@common/paging/page';
import { ReadPermission } from '../../reports/read-permission';
import { AttachmentView, viewAttachment } from '../attachment.view';
import { AttachmentRepository } from '../domain/attachment.repository';

const linkSeconds = 300;

@Controller('reports')
export class ListAttachmentsController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly attachments: AttachmentRepository,
    private readonly objects: ObjectStore,
  ) {}

  @Get(':id/attachments')
  @Endpoint({
    permission: 'report.read',
    summary: 'A report’s files with short-lived links.',
    answer: pageOf(AttachmentView),
  })
  async list(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<Page<AttachmentView>> {
    await this.permission.require(id, user);
    const attachments = await this.attachments.ofReport(id);
    const items = attachments.map(async (attachment) =>
      viewAttachment(attachment, await this.objects.linkToGet(attachment.key, linkSeconds, attachment.fileName)),
    );
    return { items: await Promise.all(items), nextCursor: null };
  }
}
