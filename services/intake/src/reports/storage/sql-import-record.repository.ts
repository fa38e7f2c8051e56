import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { ImportedPart, ImportRecord } from '../domain/import-record';
import { ImportRecordRepository } from '../domain/import-record.repository';

@Injectable()
export class SqlImportRecordRepository extends ImportRecordRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async find(reportId: string): Promise<ImportRecord | null> {
    const [row] = await this.unitOfWork.query<ImportRecord>(
      `select i.report_id as "reportId", i.attachment_id as "attachmentId", a.file_name as "fileName", a.sha256,
              i.read_at as "readAt", i.read_by as "readBy", i.parts, i.unmatched, i.warnings
         from word_imports i join attachments a on a.id = i.attachment_id where i.report_id = $1`,
      [reportId],
    );
    return row ?? null;
  }

  override async warnings(reportId: string): Promise<ImportRecord['warnings']> {
    const [row] = await this.unitOfWork.query<Pick<ImportRecord, 'warnings'>>(
      'select warnings from word_imports where report_id = $1',
      [reportId],
    );
    return row?.warnings ?? [];
  }

  override async put({ reportId, attachmentId, readAt, readBy, parts, unmatched, warnings }: ImportRecord) {
    await this.unitOfWork.query(
      `insert into word_imports (report_id, attachment_id, read_at, read_by, parts, unmatched, warnings)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (report_id) do update set attachment_id = excluded.attachment_id, read_at = excluded.read_at,
         read_by = excluded.read_by, parts = excluded.parts, unmatched = excluded.unmatched, warnings = excluded.warnings`,
      [reportId, attachmentId, readAt, readBy, ...[parts, unmatched, warnings].map((list) => JSON.stringify(list))],
    );
  }

  override async forgetFile(attachmentId: string): Promise<void> {
    await this.unitOfWork.query('delete from word_imports where attachment_id = $1', [attachmentId]);
  }

  override async putParts(reportId: string, parts: readonly ImportedPart[]): Promise<void> {
    await this.unitOfWork.query('update word_imports set parts = $2 where report_id = $1', [
      reportId,
      JSON.stringify(parts),
    ]);
  }
}
