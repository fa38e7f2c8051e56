import { Injectable } from '@nestjs/common';
import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Changes } from '../../changes/domain/changes';
import type { Consolidation } from '../domain/consolidation';
import { ConsolidationNotFound } from '../domain/consolidation.errors';
import { ConsolidationRepository } from '../domain/consolidation.repository';

@Injectable()
export class PostgresConsolidationRepository extends ConsolidationRepository {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly changes: Changes,
  ) {
    super();
  }

  override async open({ units: _units, ...campaign }: CampaignSnapshot, at: Date): Promise<boolean> {
    const { campaignId, code, title, ownerUnitId, participants } = campaign;
    const opened = await this.unitOfWork.query(
      `insert into consolidation (id, code, title, owner_unit_id, campaign, opened_at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning id`,
      [campaignId, code, title, ownerUnitId, JSON.stringify(campaign), at],
    );
    if (opened.length === 0) return false;
    await this.unitOfWork.query(
      `insert into participant (consolidation_id, unit_id, capacity, participant_group, deadlines)
       select $1, "unitId", capacity, "group", deadlines from jsonb_to_recordset($2::jsonb)
         as one ("unitId" text, capacity text, "group" text, deadlines jsonb)`,
      [campaignId, JSON.stringify(participants)],
    );
    await this.changes.tell(campaignId, 'participation');
    return true;
  }

  override async get(id: string): Promise<Consolidation> {
    const [found] = await this.unitOfWork.query<Consolidation>(
      'select id, campaign, last_draft as "lastDraft" from consolidation where id = $1',
      [id],
    );
    if (!found) throw new ConsolidationNotFound(id);
    return found;
  }

  override async has(id: string): Promise<boolean> {
    return (await this.unitOfWork.query('select 1 from consolidation where id = $1', [id])).length > 0;
  }

  override async takeDraftNumber(id: string, number: number): Promise<boolean> {
    const [, taken] = (await this.unitOfWork.query(
      'update consolidation set last_draft = $2 where id = $1 and last_draft = $2 - 1',
      [id, number],
    )) as unknown as [unknown[], number];
    return taken === 1;
  }
}
