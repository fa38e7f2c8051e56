import { Injectable } from '@nestjs/common';
import type { IndicatorValue } from '@common/contracts/revision-body';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { ParticipantStanding } from '../participation/participation.query';
import type { ReportedValue } from './domain/reported-value';

@Injectable()
export class ReportedValuesQuery {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {}

  /** The indicator values of every revision that counts, by indicator. */
  async of(
    consolidationId: string,
    participants: readonly ParticipantStanding[],
  ): Promise<ReadonlyMap<string, ReportedValue[]>> {
    const rows = await this.unitOfWork.query<{ reportId: string; indicators: IndicatorValue[] }>(
      `select report_id as "reportId", indicators from accepted_revision
        where consolidation_id = $1 and superseded_by is null`,
      [consolidationId],
    );
    const byReport = new Map(participants.map((one) => [one.reportId, one]));
    const values = new Map<string, ReportedValue[]>();
    for (const { reportId, indicators } of rows) {
      const { unitId, capacity, group, territoryId, rank } = byReport.get(reportId)!;
      for (const value of indicators) {
        const reported = { unitId, capacity, group, territoryId, rank, value };
        values.set(value.indicatorId, [...(values.get(value.indicatorId) ?? []), reported]);
      }
    }
    return values;
  }
}
