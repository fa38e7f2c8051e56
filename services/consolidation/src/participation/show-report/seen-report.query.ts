import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { ReportStanding } from '../domain/report-standing';

export type SeenReport = ReportStanding & Readonly<{ unitId: string; capacity: 'state' | 'party' }>;

@Injectable()
export class SeenReportQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** Null until the consolidation has heard of the report. */
  async find(consolidationId: string, reportId: string): Promise<SeenReport | null> {
    const [report] = await this.unitOfWork.query<SeenReport>(
      `select unit_id as "unitId", capacity, latest, accepted, asked_again as "askedAgain"
         from report where report_id = $1 and consolidation_id = $2`,
      [reportId, consolidationId],
    );
    return report ?? null;
  }
}
