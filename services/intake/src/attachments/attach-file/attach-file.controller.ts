import { Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '../../paging/id-path';
import { WritePermission } from '../../reports/write-permission';
import { readUpload } from '../../uploads/read-upload';
import { AttachmentView, viewAttachment } from '../attachment.view';
import { KeepFile } from '../keep-file';

@Controller('reports')
export class AttachFileController {
  constructor(
    private readonly permission: WritePermission,
    private readonly keep: KeepFile,
  ) {}

  @Post(':id/attachments')
  @Endpoint({
    permission: 'report.write',
    summary: 'Keeps a file with a report (form: file, notSecret=true).',
    answer: AttachmentView,
  })
  async post(
    @ParsedPath(IdPath) { id }: IdPath,
    @Req() request: FastifyRequest,
    @CurrentUser() user: User,
  ): Promise<AttachmentView> {
    const { report } = await this.permission.require(id, user);
    return viewAttachment(await this.keep.execute(report, await readUpload(request), 'evidence', user));
  }
}
