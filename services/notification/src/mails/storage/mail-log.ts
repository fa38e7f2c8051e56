import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import type { MailStatus } from '../domain/mail';

export type MailChange = Readonly<{ mailId: string; status: MailStatus; detail: string | null }>;

/** Every change of a mail's state, in the transaction of the change. Append-only. */
@Injectable()
export class MailLog {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly clock: Clock,
  ) {}

  async add(changes: readonly MailChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.unitOfWork.query(
      `insert into mail_event (mail_id, status, detail, at)
       select "mailId", status, detail, $2 from jsonb_to_recordset($1::jsonb) as given ("mailId" uuid, status text, detail text)`,
      [JSON.stringify(changes), this.clock.now()],
    );
  }
}
