import { Controller, Delete, HttpCode } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { RemoveAttachment } from './remove-attachment.use-case';

const Path = IdPath.extend({ attachmentId: z.uuid() });

@Controller('reports')
export class RemoveAttachmentController {
  constructor(private readonly remove: RemoveAttachment) {}

  @Delete(':id/attachments/:attachmentId')
  @HttpCode(204)
  @Endpoint({
    permission: 'report.write',
    summary: 'Takes a file away that was not sent yet; what was read from it stays in the draft.',
    summaryVi: 'Gỡ một tệp chưa gửi đi; nội dung đã đọc từ tệp vẫn còn trong bản soạn.',
  })
  async delete(@ParsedPath(Path) { id, attachmentId }: z.infer<typeof Path>, @CurrentUser() user: User): Promise<void> {
    await this.remove.execute(id, attachmentId, user);
  }
}
