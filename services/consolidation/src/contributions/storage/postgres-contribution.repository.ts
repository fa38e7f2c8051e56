import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Changes } from '../../changes/domain/changes';
import { ContributionRepository, type NewAcceptedRevision } from '../domain/contribution.repository';

@Injectable()
export class PostgresContributionRepository extends ContributionRepository {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly changes: Changes,
  ) {
    super();
  }

  override async supersede(reportId: string, byRevision: number): Promise<void> {
    for (const table of ['accepted_revision', 'contribution'])
      await this.unitOfWork.query(
        `update ${table} set superseded_by = $2 where report_id = $1 and superseded_by is null`,
        [reportId, byRevision],
      );
  }

  override async add(accepted: NewAcceptedRevision): Promise<void> {
    const { reportId, revision, campaignId, unitId, capacity, bodySha256, indicators, acceptedAt } = accepted;
    await this.unitOfWork.query(
      `insert into accepted_revision (report_id, revision, consolidation_id, body_sha256, indicators, accepted_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [reportId, revision, campaignId, bodySha256, JSON.stringify(indicators), acceptedAt],
    );
    await this.unitOfWork.query(
      `insert into contribution (report_id, revision, consolidation_id, unit_id, capacity,
              position, section_id, block_id, kind, block, notes, text, folded)
       select $1, $2, $3, $4, $5, position, "sectionId", "blockId", kind, block, notes, text, folded
         from jsonb_to_recordset($6::jsonb) as one (position integer, "sectionId" text, "blockId" text, kind text,
              block jsonb, notes jsonb, text text, folded text)`,
      [reportId, revision, campaignId, unitId, capacity, JSON.stringify(accepted.contributions)],
    );
    await this.changes.tell(campaignId, 'sections');
  }
}
