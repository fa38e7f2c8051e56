import { Injectable } from '@nestjs/common';
import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import { NotReadyError } from '@common/inbox/handler-errors';
import { Campaigns } from '../domain/campaigns';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Campaign } from '../domain/campaign';

const columns = `id, code, title, owner_unit_id as "ownerUnitId", sample, stages`;

@Injectable()
export class PostgresCampaigns extends Campaigns {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async add({
    campaignId,
    code,
    title,
    ownerUnitId,
    sample,
    reminderStages,
  }: CampaignSnapshot): Promise<boolean> {
    const added = await this.unitOfWork.query(
      `insert into campaign (id, code, title, owner_unit_id, sample, stages) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing returning id`,
      [campaignId, code, title, ownerUnitId, sample, JSON.stringify(reminderStages)],
    );
    return added.length > 0;
  }

  override async get(id: string): Promise<Campaign> {
    const [campaign] = await this.unitOfWork.query<Campaign>(`select ${columns} from campaign where id = $1`, [id]);
    if (!campaign) throw new NotReadyError(`Campaign ${id} is not known yet.`);
    return campaign;
  }

  override async byId(ids: readonly string[]): Promise<ReadonlyMap<string, Campaign>> {
    const rows = await this.unitOfWork.query<Campaign>(`select ${columns} from campaign where id = any($1)`, [ids]);
    return new Map(rows.map((campaign) => [campaign.id, campaign]));
  }
}
