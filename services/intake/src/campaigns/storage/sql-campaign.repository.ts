import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Campaign, Extension, OwingParticipant, ParticipantKey } from '../domain/campaign';
import { CampaignNotFound, ParticipantNotFound } from '../domain/campaign.errors';
import { CampaignRepository } from '../domain/campaign.repository';

type ParticipantRow = Omit<OwingParticipant, 'deadlines'> & { due: string; onTime: string; lock: string };

const participantSql = `
  select campaign_id as "campaignId", unit_id as "unitId", capacity, participant_group as "group",
         due::text, on_time::text as "onTime", lock::text, deadline_revision as "deadlineRevision"
    from participants where campaign_id = $1 and unit_id = $2 and capacity = $3`;

@Injectable()
export class SqlCampaignRepository extends CampaignRepository {
  private readonly known = new Map<string, Campaign>();

  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async get(id: string): Promise<Campaign> {
    const known = this.known.get(id);
    if (known) return known;
    const [row] = await this.unitOfWork.query<{ content: Campaign }>('select content from campaigns where id = $1', [
      id,
    ]);
    if (!row) throw new CampaignNotFound(id);
    if (!this.unitOfWork.inTransaction) this.known.set(id, row.content);
    return row.content;
  }

  override async findIdByCode(code: string): Promise<string | null> {
    const [row] = await this.unitOfWork.query<{ id: string }>('select id from campaigns where code = $1', [code]);
    return row?.id ?? null;
  }

  override async list(): Promise<Campaign[]> {
    const rows = await this.unitOfWork.query<{ content: Campaign }>(
      'select content from campaigns order by opened_on desc, id',
    );
    return rows.map(({ content }) => content);
  }

  override async add(campaign: Campaign, participants: readonly OwingParticipant[]): Promise<void> {
    const { id, code, title, ownerUnitId, outline, openedOn } = campaign;
    await this.unitOfWork.query(
      `insert into campaigns (id, code, title, owner_unit_id, outline_code, outline_version, opened_on, content)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, code, title, ownerUnitId, outline.code, outline.version, openedOn, JSON.stringify(campaign)],
    );
    await this.unitOfWork.query(
      `insert into participants (campaign_id, unit_id, capacity, participant_group, due, on_time, lock)
       select $1, "unitId", capacity, "group", (deadlines ->> 'due')::date, (deadlines ->> 'onTime')::date, (deadlines ->> 'lock')::date
         from jsonb_to_recordset($2::jsonb) as p ("unitId" text, capacity text, "group" text, deadlines jsonb)`,
      [id, JSON.stringify(participants)],
    );
  }

  override participant(key: ParticipantKey): Promise<OwingParticipant> {
    return this.one(participantSql, key);
  }

  override participantForUpdate(key: ParticipantKey): Promise<OwingParticipant> {
    return this.one(`${participantSql} for update`, key);
  }

  override async extend(extension: Extension, decidedAt: Date): Promise<void> {
    const { campaignId, unitId, capacity, deadlines, deadlineRevision, reason, decidedBy } = extension;
    const { due, onTime, lock } = deadlines;
    await this.unitOfWork.query(
      `update participants set due = $4, on_time = $5, lock = $6, deadline_revision = $7
        where campaign_id = $1 and unit_id = $2 and capacity = $3`,
      [campaignId, unitId, capacity, due, onTime, lock, deadlineRevision],
    );
    await this.unitOfWork.query(
      `insert into extensions (campaign_id, unit_id, capacity, deadline_revision, deadlines, reason, decided_by, decided_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [campaignId, unitId, capacity, deadlineRevision, JSON.stringify(deadlines), reason, decidedBy, decidedAt],
    );
  }

  private async one(sql: string, { campaignId, unitId, capacity }: ParticipantKey): Promise<OwingParticipant> {
    const [row] = await this.unitOfWork.query<ParticipantRow>(sql, [campaignId, unitId, capacity]);
    if (!row) throw new ParticipantNotFound(unitId, capacity);
    const { due, onTime, lock, ...rest } = row;
    return { ...rest, deadlines: { due, onTime, lock } };
  }
}
