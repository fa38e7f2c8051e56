import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Remark } from '../domain/remark';
import { RemarkNotFound } from '../domain/remark.errors';
import { RemarkRepository } from '../domain/remark.repository';

const columns = `id, report_id as "reportId", revision, section_id as "sectionId", block_id as "blockId", text,
  jsonb_build_object('id', written_by, 'name', written_by_name) as "writtenBy", written_at as "writtenAt",
  told_at as "toldAt", answer, done`;

@Injectable()
export class SqlRemarkRepository extends RemarkRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async add({ id, reportId, revision, sectionId, blockId, text, writtenBy, writtenAt }: Remark) {
    await this.unitOfWork.query(
      `insert into report_remarks (id, report_id, revision, section_id, block_id, text, written_by, written_by_name, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, reportId, revision, sectionId, blockId, text, writtenBy.id, writtenBy.name, writtenAt],
    );
  }

  override ofReport(reportId: string): Promise<Remark[]> {
    return this.unitOfWork.query<Remark>(
      `select ${columns} from report_remarks where report_id = $1 order by written_at, id`,
      [reportId],
    );
  }

  override async get(reportId: string, remarkId: string): Promise<Remark> {
    const sql = `select ${columns} from report_remarks where report_id = $1 and id = $2`;
    const [remark] = await this.unitOfWork.query<Remark>(sql, [reportId, remarkId]);
    if (!remark) throw new RemarkNotFound(remarkId);
    return remark;
  }

  override async saveText({ id, text }: Remark): Promise<void> {
    await this.unitOfWork.query('update report_remarks set text = $2 where id = $1', [id, text]);
  }

  override async remove(remarkId: string): Promise<void> {
    await this.unitOfWork.query('delete from report_remarks where id = $1', [remarkId]);
  }

  override async saveReply({ id, answer, done }: Remark): Promise<void> {
    await this.unitOfWork.query('update report_remarks set answer = $2, done = $3 where id = $1', [
      id,
      answer && JSON.stringify(answer),
      done && JSON.stringify(done),
    ]);
  }

  override async tellAll(reportId: string, at: Date): Promise<string[]> {
    const told = await this.unitOfWork.query<{ id: string }>(
      `with told as (update report_remarks set told_at = $2 where report_id = $1 and told_at is null returning id)
       select id from told order by id`,
      [reportId, at],
    );
    return told.map(({ id }) => id);
  }
}
