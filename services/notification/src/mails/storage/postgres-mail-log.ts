import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { type MailChange, MailLog } from '../domain/mail-log';
import { mailsTotal } from '../mail-metrics';

@Injectable()
export class PostgresMailLog extends MailLog {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async add(changes: readonly MailChange[]): Promise<void> {
    if (changes.length === 0) return;
    await this.unitOfWork.query(
      `insert into mail_event (mail_id, status, detail, at)
       select "mailId", status, detail, $2 from jsonb_to_recordset($1::jsonb) as given ("mailId" uuid, status text, detail text)`,
      [JSON.stringify(changes), this.clock.now()],
    );
    this.unitOfWork.afterCommit(() => {
      for (const { status } of changes) mailsTotal.inc({ status });
    });
  }
}
