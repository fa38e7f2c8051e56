import { Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { readUpload } from '../../uploads/read-upload';
import { uploadForm } from '../../uploads/upload-form';
import { AttachmentView, viewAttachment } from '../attachment.view';
import { AttachFile } from './attach-file.use-case';

@Controller('reports')
export class AttachFileController {
  constructor(private readonly attach: AttachFile) {}

  @Post(':id/attachments')
  @Endpoint({
    permission: 'report.write',
    summary: 'Keeps a file with a report while the unit writes it; a Word file with a mark of secrecy is refused.',
    summaryVi: 'Lưu một tệp kèm báo cáo khi đơn vị còn đang soạn; tệp Word có dấu mật bị từ chối.',
    form: uploadForm,
    answer: AttachmentView,
  })
  async post(
    @ParsedPath(IdPath) { id }: IdPath,
    @Req() request: FastifyRequest,
    @CurrentUser() user: User,
  ): Promise<AttachmentView> {
    return viewAttachment(await this.attach.execute(id, await readUpload(request), user));
  }
}
