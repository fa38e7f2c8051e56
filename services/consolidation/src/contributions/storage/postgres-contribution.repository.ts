import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { ContributionRepository, type NewAcceptedRevision, type SectionCount } from '../domain/contribution.repository';

@Injectable()
export class PostgresContributionRepository extends ContributionRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async supersede(reportId: string, byRevision: number): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ section_id: string }>(
      `with old as (
         update accepted_revision set superseded_by = $2 where report_id = $1 and superseded_by is null
       ), texts as (
         update contribution set superseded_by = $2 where report_id = $1 and superseded_by is null returning section_id
       )
       select distinct section_id from texts where section_id is not null`,
      [reportId, byRevision],
    );
    return rows.map((row) => row.section_id);
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
  }

  override async count(consolidationId: string, sectionIds: readonly string[]): Promise<SectionCount[]> {
    await this.unitOfWork.query('select 1 from consolidation where id = $1 for no key update', [consolidationId]);
    return this.unitOfWork.query<SectionCount>(
      `select wanted.id as "sectionId", count(distinct (c.unit_id, c.capacity)) filter (where c.unit_id is not null)::integer as units,
              count(c.unit_id)::integer as contributions
         from unnest($2::text[]) as wanted (id)
         left join contribution c on c.consolidation_id = $1 and c.section_id = wanted.id and c.superseded_by is null
        group by wanted.id order by wanted.id`,
      [consolidationId, sectionIds],
    );
  }
}
