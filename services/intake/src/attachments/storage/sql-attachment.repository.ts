import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Attachment } from '../domain/attachment';
import { AttachmentRepository } from '../domain/attachment.repository';

@Injectable()
export class SqlAttachmentRepository extends AttachmentRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async add(attachment: Attachment): Promise<void> {
    const { id, reportId, fileName, mediaType, bytes, sha256, key, purpose, attestedBy, attachedAt } = attachment;
    await this.unitOfWork.query(
      `insert into attachments (id, report_id, file_name, media_type, bytes, sha256, object_key, purpose, attested_by, attached_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, reportId, fileName, mediaType, bytes, sha256, key, purpose, attestedBy, attachedAt],
    );
  }

  override ofReport(reportId: string): Promise<Attachment[]> {
    return this.unitOfWork.query<Attachment>(
      `select id, report_id as "reportId", file_name as "fileName", media_type as "mediaType", bytes::integer, sha256,
              object_key as key, purpose, attested_by as "attestedBy", attached_at as "attachedAt",
              sent_with as "sentWith"
         from attachments where report_id = $1 order by attached_at, id`,
      [reportId],
    );
  }

  override async markSent(files: readonly Pick<Attachment, 'id'>[], revision: number): Promise<void> {
    if (files.length === 0) return;
    await this.unitOfWork.query(
      'update attachments set sent_with = $2 where id = any($1::uuid[]) and sent_with is null',
      [files.map(({ id }) => id), revision],
    );
  }

  override async remove(id: string): Promise<void> {
    await this.unitOfWork.query('delete from attachments where id = $1', [id]);
  }
}
