import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { ObjectStore } from '@common/object-store/object-store';
import { IdPath } from '@common/http/id-path';
import { type Page, pageOf } from '@common/paging/page';
import { ReadPermission } from '../../reports/read-permission';
import { listAttachment, ListedAttachment } from '../attachment.view';
import { standingOf } from '../domain/standing-of-file';
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
    summaryVi: 'Các tệp của báo cáo, với đường dẫn dùng trong thời gian ngắn.',
    answer: pageOf(ListedAttachment),
  })
  async list(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<Page<ListedAttachment>> {
    const { report } = await this.permission.require(id, user);
    const attachments = await this.attachments.ofReport(id);
    const items = attachments.map(async (attachment) => {
      const link = await this.objects.linkToGet(attachment.key, linkSeconds, attachment.fileName);
      return listAttachment(attachment, standingOf(attachment, report, attachments), link);
    });
    return { items: await Promise.all(items), nextCursor: null };
  }
}
