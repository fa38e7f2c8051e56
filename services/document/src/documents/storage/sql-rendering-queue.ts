import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { type NewRendering, type Rendering, RenderingQueue, type RenderingState } from '../domain/rendering-queue';

/** A claimed rendering whose lease was not renewed is due again after this: its process has died. */
const leaseSeconds = 30;
const firstDelaySeconds = 2;
const longestDelaySeconds = 300;

const columns = `id, draft_id as "draftId", kind, campaign_id as "campaignId", snapshot, attempts,
  team_unit_ids as "teamUnitIds"`;

@Injectable()
export class SqlRenderingQueue extends RenderingQueue {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async add(renderings: readonly NewRendering[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into renderings (draft_id, kind, campaign_id, snapshot, team_unit_ids)
       select "draftId", kind, "campaignId", snapshot, "teamUnitIds" from jsonb_to_recordset($1::jsonb)
         as rendering ("draftId" text, kind text, "campaignId" text, snapshot jsonb, "teamUnitIds" text[])
       on conflict do nothing`,
      [JSON.stringify(renderings)],
    );
  }

  override async claim(): Promise<Rendering | null> {
    const [rows] = (await this.unitOfWork.manager.query(
      `update renderings set attempts = attempts + 1, due_at = now() + make_interval(secs => $1)
        where (draft_id, kind) = (
          select draft_id, kind from renderings where state = 'waiting' and due_at <= now()
           order by due_at, kind for update skip locked limit 1)
        returning ${columns}`,
      [leaseSeconds],
    )) as [Rendering[], number];
    return rows[0] ?? null;
  }

  override async renew({ draftId, kind }: Rendering): Promise<void> {
    await this.unitOfWork.query(
      `update renderings set due_at = now() + make_interval(secs => $3)
        where draft_id = $1 and kind = $2 and state = 'waiting'`,
      [draftId, kind, leaseSeconds],
    );
  }

  override async done({ draftId, kind }: Rendering): Promise<void> {
    const sql = `update renderings set state = 'done', last_error = null where draft_id = $1 and kind = $2`;
    await this.unitOfWork.query(sql, [draftId, kind]);
  }

  override async failed({ draftId, kind, attempts }: Rendering, reason: string, final: boolean): Promise<void> {
    const delay = Math.min(firstDelaySeconds * 2 ** (attempts - 1), longestDelaySeconds);
    await this.unitOfWork.query(
      `update renderings set state = $3, last_error = $4, due_at = now() + make_interval(secs => $5)
        where draft_id = $1 and kind = $2 and state = 'waiting'`,
      [draftId, kind, final ? 'failed' : 'waiting', reason.slice(0, 2_000), delay],
    );
  }

  override async getForUpdate(id: string): Promise<(Rendering & Readonly<{ state: RenderingState }>) | null> {
    const [found] = await this.unitOfWork.query<Rendering & Readonly<{ state: RenderingState }>>(
      `select ${columns}, state from renderings where id = $1 for update`,
      [id],
    );
    return found ?? null;
  }

  override async again({ id }: Rendering): Promise<void> {
    const sql = `update renderings set state = 'waiting', attempts = 0, due_at = now(), last_error = null where id = $1`;
    await this.unitOfWork.query(sql, [id]);
  }

  override async waiting(): Promise<number> {
    const [row] = await this.unitOfWork.query<{ count: number }>(
      `select count(*)::integer as count from renderings where state = 'waiting'`,
    );
    return row?.count ?? 0;
  }
}
