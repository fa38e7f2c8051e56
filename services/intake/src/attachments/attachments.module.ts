import { Module } from '@nestjs/common';
import { OutlinesModule } from '../outlines/outlines.module';
import { ReportAccessModule } from '../reports/report-access.module';
import { AttachFileController } from './attach-file/attach-file.controller';
import { AttachFile } from './attach-file/attach-file.use-case';
import { AttachmentRepository } from './domain/attachment.repository';
import { KeepFile } from './keep-file';
import { ListAttachmentsController } from './list-attachments/list-attachments.controller';
import { SecretPaperRecord } from './secret-paper-record';
import { SqlAttachmentRepository } from './storage/sql-attachment.repository';

@Module({
  imports: [OutlinesModule, ReportAccessModule],
  controllers: [AttachFileController, ListAttachmentsController],
  providers: [
    AttachFile,
    KeepFile,
    SecretPaperRecord,
    { provide: AttachmentRepository, useClass: SqlAttachmentRepository },
  ],
  exports: [KeepFile, SecretPaperRecord, AttachmentRepository],
})
export class AttachmentsModule {}
