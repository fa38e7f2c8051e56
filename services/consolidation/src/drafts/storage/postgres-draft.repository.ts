import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Changes } from '../../changes/domain/changes';
import { ConsolidationRepository } from '../../consolidations/domain/consolidation.repository';
import { ReportedValuesQuery } from '../../indicators/reported-values.query';
import { ParticipationQuery } from '../../participation/participation.query';
import { SectionContributionsQuery } from '../../sections/section-contributions.query';
import { UnitCopies } from '../../units/unit-copies';
import type { Draft, IncludedReport } from '../domain/draft';
import { DraftRepository, type StateToFreeze } from '../domain/draft.repository';
import { draftColumns } from './draft-columns';

@Injectable()
export class PostgresDraftRepository extends DraftRepository {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly changes: Changes,
    private readonly consolidations: ConsolidationRepository,
    private readonly participation: ParticipationQuery,
    private readonly sections: SectionContributionsQuery,
    private readonly values: ReportedValuesQuery,
    private readonly units: UnitCopies,
  ) {
    super();
  }

  /** One snapshot of the database for all statements: a report accepted meanwhile is in all of them or in none. */
  override stateToFreeze(id: string): Promise<StateToFreeze> {
    return this.unitOfWork.run(async () => {
      await this.unitOfWork.query('set transaction isolation level repeatable read read only');
      const { campaign, lastDraft } = await this.consolidations.get(id);
      const participants = await this.participation.of(id);
      const included = participants.flatMap(({ reportId, standing: { accepted } }) =>
        reportId === null || accepted === null ? [] : [{ reportId, revision: accepted.revision }],
      );
      return {
        campaign,
        lastDraft,
        participants,
        included,
        units: await this.units.all(),
        contributions: await this.sections.all(id),
        values: await this.values.of(id, participants),
      };
    });
  }

  override async withKey(consolidationId: string, idempotencyKey: string): Promise<Draft | null> {
    const [known] = await this.unitOfWork.query<Draft>(
      `select ${draftColumns} from draft where consolidation_id = $1 and idempotency_key = $2`,
      [consolidationId, idempotencyKey],
    );
    return known ?? null;
  }

  override async add(draft: Draft, included: readonly IncludedReport[], key: string | null, at: Date): Promise<void> {
    const { id, campaignId, number, frozenOn, frozenBy, snapshot, sections } = draft;
    await this.unitOfWork.query(
      `insert into draft (id, consolidation_id, number, frozen_on, frozen_by, snapshot, sections, idempotency_key, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, campaignId, number, frozenOn, frozenBy, JSON.stringify(snapshot), sections, key, at],
    );
    await this.unitOfWork.query(
      `insert into draft_report (draft_id, report_id, revision)
       select $1, "reportId", revision from jsonb_to_recordset($2::jsonb) as one ("reportId" text, revision integer)`,
      [id, JSON.stringify(included)],
    );
    await this.changes.tell(campaignId, 'drafts');
  }
}
