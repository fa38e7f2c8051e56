import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { type CampaignHold, CampaignHolds } from '../domain/campaign-holds';

const selected =
  'select held_at as "heldAt", held_reason as "heldReason", owner_unit_id as "ownerUnitId" from campaign where id = $1';

@Injectable()
export class PostgresCampaignHolds extends CampaignHolds {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async find(campaignId: string): Promise<CampaignHold | undefined> {
    const [hold] = await this.unitOfWork.query<CampaignHold>(selected, [campaignId]);
    return hold;
  }

  override async findForUpdate(campaignId: string): Promise<CampaignHold | undefined> {
    const [hold] = await this.unitOfWork.query<CampaignHold>(`${selected} for update`, [campaignId]);
    return hold;
  }

  override async hold(campaignId: string, reason: string): Promise<void> {
    await this.unitOfWork.query(
      'update campaign set held_at = coalesce(held_at, now()), held_reason = $2 where id = $1',
      [campaignId, reason],
    );
  }

  override async release(campaignId: string): Promise<void> {
    await this.unitOfWork.query('update campaign set held_at = null, held_reason = null where id = $1', [campaignId]);
  }
}
