import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Report } from '../domain/report';
import { ReportNotFound } from '../domain/report.errors';
import { ReportRepository } from '../domain/report.repository';
import { reportColumns, reportOf, type ReportRow } from './report-columns';

const byId = `select ${reportColumns} from reports r where r.id = $1`;

@Injectable()
export class SqlReportRepository extends ReportRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override get(id: string): Promise<Report> {
    return this.one(byId, id);
  }

  override getForUpdate(id: string): Promise<Report> {
    return this.one(`${byId} for no key update`, id);
  }

  override async add(report: Report): Promise<boolean> {
    const { id, campaignId, unitId, capacity, status, outline } = report;
    const added = await this.unitOfWork.query(
      `insert into reports (id, campaign_id, unit_id, capacity, status, outline_code, outline_version)
       values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [id, campaignId, unitId, capacity, status, outline.code, outline.version],
    );
    return added.length > 0;
  }

  override async saveState(report: Report): Promise<void> {
    const { id, status, revision, times, onTime, returned, acceptedAt, sourceSha256, resubmitBy } = report;
    await this.unitOfWork.query(
      `update reports set status = $2, revision = $3, sent_at = $4, received_at = $5, entered_at = $6, on_time = $7,
              returned = $8, accepted_at = $9, source_sha256 = $10, resubmit_by = $11
        where id = $1`,
      [
        ...[id, status, revision, times?.sentAt ?? null, times?.receivedAt ?? null, times?.enteredAt ?? null],
        ...[onTime, returned && JSON.stringify(returned), acceptedAt, sourceSha256, resubmitBy],
      ],
    );
  }

  private async one(sql: string, id: string): Promise<Report> {
    const [row] = await this.unitOfWork.query<ReportRow>(sql, [id]);
    if (!row) throw new ReportNotFound(id);
    return reportOf(row);
  }
}
