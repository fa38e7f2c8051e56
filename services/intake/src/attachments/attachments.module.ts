import { Module } from '@nestjs/common';
import { ReportAccessModule } from '../reports/report-access.module';
import { AttachFileController } from './attach-file/attach-file.controller';
import { AttachmentRepository } from './domain/attachment.repository';
import { KeepFile } from './keep-file';
import { ListAttachmentsController } from './list-attachments/list-attachments.controller';
import { SqlAttachmentRepository } from './storage/sql-attachment.repository';

@Module({
  imports: [ReportAccessModule],
  controllers: [AttachFileController, ListAttachmentsController],
  providers: [KeepFile, { provide: AttachmentRepository, useClass: SqlAttachmentRepository }],
  exports: [KeepFile],
})
export class AttachmentsModule {}
