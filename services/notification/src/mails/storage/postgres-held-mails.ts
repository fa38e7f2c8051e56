import { Injectable } from '@nestjs/common';
import { HeldMails } from '../domain/held-mails';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { MailLog } from '../domain/mail-log';

@Injectable()
export class PostgresHeldMails extends HeldMails {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly log: MailLog,
  ) {
    super();
  }

  override async hold(ids: readonly string[], why: string): Promise<void> {
    const held = await this.unitOfWork.query<{ id: string }>(
      `with held as (update mail set status = 'held', note = $2 where id = any($1) and status = 'pending' returning id)
       select id from held`,
      [ids, why],
    );
    await this.log.add(held.map(({ id }) => ({ mailId: id, status: 'held', detail: why })));
  }

  override async release(campaignId: string): Promise<number> {
    const freed = await this.unitOfWork.query<{ id: string }>(
      `with freed as (update mail set status = 'pending', note = null where campaign_id = $1 and status = 'held' returning id)
       select id from freed`,
      [campaignId],
    );
    await this.log.add(freed.map(({ id }) => ({ mailId: id, status: 'pending', detail: 'được phép gửi tiếp' })));
    return freed.length;
  }
}
