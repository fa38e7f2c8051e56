import { Injectable } from '@nestjs/common';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { OutgoingMails } from '../domain/outgoing-mails';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import { messageId, type NewMail } from '../domain/mail';
import { MailSettings } from '../domain/mail-settings';
import { MailLog } from '../domain/mail-log';
import { SenderWake } from '../sender-wake';

const insert = `
  insert into mail (id, key, message_id, kind, stage, campaign_id, unit_id, data, path, status, sending_window,
                    planned_for, expires_at, urgency, created_at)
  select id, key, "messageId", kind, stage, "campaignId", "unitId", data, path, 'pending', window_name,
         "plannedFor", "expiresAt", urgency, $2
    from jsonb_to_recordset($1::jsonb) as given (id uuid, key text, "messageId" text, kind text, stage text,
         "campaignId" text, "unitId" text, data jsonb, path text, window_name text, "plannedFor" timestamptz,
         "expiresAt" timestamptz, urgency timestamptz)
  on conflict do nothing returning id, key`;

@Injectable()
export class PostgresOutgoingMails extends OutgoingMails {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly log: MailLog,
    private readonly clock: Clock,
    private readonly settings: MailSettings,
    private readonly wake: SenderWake,
  ) {
    super();
  }

  override async add(mails: readonly NewMail[]): Promise<{ id: string; key: string }[]> {
    if (mails.length === 0) return [];
    const rows = mails.map((mail) => ({
      ...mail,
      id: uuidV7(),
      messageId: messageId(mail.key, this.settings.domain),
      window_name: mail.window,
    }));
    const added = await this.unitOfWork.query<{ id: string; key: string }>(insert, [
      JSON.stringify(rows),
      this.clock.now(),
    ]);
    await this.log.add(added.map(({ id }) => ({ mailId: id, status: 'pending', detail: null })));
    this.unitOfWork.afterCommit(() => this.wake.now());
    return added;
  }
}
