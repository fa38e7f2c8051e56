import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Changes } from '../../changes/domain/changes';
import { nothingHeard, type ReportStanding } from '../domain/report-standing';
import { type ReportIdentity, ReportRepository } from '../domain/report.repository';

@Injectable()
export class PostgresReportRepository extends ReportRepository {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly changes: Changes,
  ) {
    super();
  }

  override async standing(reportId: string): Promise<ReportStanding> {
    const [known] = await this.unitOfWork.query<ReportStanding>(
      'select latest, accepted, asked_again as "askedAgain" from report where report_id = $1 for update',
      [reportId],
    );
    return known ?? nothingHeard;
  }

  override async save(report: ReportIdentity, { latest, accepted, askedAgain }: ReportStanding): Promise<void> {
    const { reportId, campaignId, unitId, capacity } = report;
    await this.unitOfWork.query(
      `insert into report (report_id, consolidation_id, unit_id, capacity, latest, accepted, asked_again)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (report_id) do update
         set latest = excluded.latest, accepted = excluded.accepted, asked_again = excluded.asked_again`,
      [reportId, campaignId, unitId, capacity, jsonOf(latest), jsonOf(accepted), jsonOf(askedAgain)],
    );
    await this.changes.tell(campaignId, 'participation');
  }
}

function jsonOf(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value);
}
