import { Injectable } from '@nestjs/common';
import type { CampaignSnapshot } from '@common/contracts/campaign-snapshot';
import { NotReadyError } from '@common/inbox/handler-errors';
import { Obligations, type ObligationKey } from '../domain/obligations';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Obligation } from '../domain/campaign';

export const obligationColumns = `o.id, o.campaign_id as "campaignId", o.unit_id as "unitId", o.capacity, o.state,
  o.due::text, o.lock::text, o.deadline_rev as "deadlineRev", o.deadline_since as "deadlineSince",
  o.report_id as "reportId", o.revision`;

const open = `select ${obligationColumns} from obligation o join campaign c on c.id = o.campaign_id
  where o.state in ('owed', 'returned') and c.held_at is null`;

@Injectable()
export class PostgresObligations extends Obligations {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async addAll({ campaignId, participants }: CampaignSnapshot, since: Date): Promise<void> {
    const rows = participants.map(({ unitId, capacity, deadlines: { due, lock } }) => ({
      unitId,
      capacity,
      due,
      lock,
    }));
    await this.unitOfWork.query(
      `insert into obligation (campaign_id, unit_id, capacity, due, lock, deadline_since)
       select $1, "unitId", capacity, due, lock, $3
         from jsonb_to_recordset($2::jsonb) as given ("unitId" text, capacity text, due date, lock date)
       on conflict do nothing`,
      [campaignId, JSON.stringify(rows), since],
    );
  }

  override async getForUpdate({ campaignId, unitId, capacity }: ObligationKey): Promise<Obligation> {
    const [obligation] = await this.unitOfWork.query<Obligation>(
      `select ${obligationColumns} from obligation o where campaign_id = $1 and unit_id = $2 and capacity = $3 for update`,
      [campaignId, unitId, capacity],
    );
    if (!obligation)
      throw new NotReadyError(`${unitId} (${capacity}) is not known as a participant of ${campaignId} yet.`);
    return obligation;
  }

  override async save({
    id,
    state,
    due,
    lock,
    deadlineRev,
    deadlineSince,
    reportId,
    revision,
  }: Obligation): Promise<void> {
    await this.unitOfWork.query(
      `update obligation set state = $2, due = $3, lock = $4, deadline_rev = $5, deadline_since = $6, report_id = $7,
         revision = $8 where id = $1`,
      [id, state, due, lock, deadlineRev, deadlineSince, reportId, revision],
    );
  }

  override async hearDeadline(id: string, revision: number): Promise<boolean> {
    const heard = await this.unitOfWork.query('select 1 from obligation where id = $1 and told_deadline < $2', [
      id,
      revision,
    ]);
    if (heard.length > 0)
      await this.unitOfWork.query('update obligation set told_deadline = $2 where id = $1', [id, revision]);
    return heard.length > 0;
  }

  override open(): Promise<Obligation[]> {
    return this.unitOfWork.query<Obligation>(open);
  }

  override holdOpen(): Promise<Obligation[]> {
    return this.unitOfWork.query<Obligation>(`${open} order by o.id for key share of o`);
  }
}
