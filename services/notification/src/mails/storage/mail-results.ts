import { Injectable } from '@nestjs/common';
import { notificationFailed } from '@common/contracts/notification-failed';
import { notificationSent } from '@common/contracts/notification-sent';
import { Outbox } from '@common/outbox/outbox';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import type { MailStatus } from '../domain/mail';
import { MailLog } from './mail-log';

export type MailFacts = Readonly<{
  id: string;
  campaignId: string;
  unitId: string;
  kind: string;
  stage: string | null;
  to: string;
}>;

const facts = `id, campaign_id as "campaignId", unit_id as "unitId", kind, stage,
  coalesce((select string_agg(contact ->> 'email', ', ') from jsonb_array_elements(recipients) contact), '') as "to"`;

/** Commits what became of a mail, with its log and the event for the other services. */
@Injectable()
export class MailResults {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly log: MailLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The relay has the mail. An answer that comes after the lease ended is still true. */
  async accepted(id: string, reply: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const now = this.clock.now();
      const mail = await this.change(
        id,
        'sent',
        reply,
        `status in ('submitting', 'unknown')`,
        'sent_at = $4, smtp_reply = $3',
        now,
      );
      if (!mail) return;
      await this.unitOfWork.query(`update reminder set status = 'sent' where mail_id = $1 and status = 'pending'`, [
        id,
      ]);
      const { id: notificationId, ...rest } = mail;
      await this.outbox.add({
        contract: notificationSent,
        subject: id,
        data: { notificationId, ...rest, sentAt: now.toISOString() },
      });
    });
  }

  /** The relay wants it later. */
  async deferred(id: string, reply: string, delayMs: number): Promise<void> {
    await this.unitOfWork.run(() =>
      this.change(
        id,
        'deferred',
        reply,
        `status in ('pending', 'deferred', 'submitting')`,
        `smtp_reply = $3, refusals = refusals + 1, next_attempt_at = now() + $4 * interval '1 ms'`,
        delayMs,
      ),
    );
  }

  /** Nobody will get it: refused for good, refused too long, or impossible to write. */
  async failed(id: string, status: 'bounced' | 'failed', reason: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const mail = await this.change(id, status, reason, `status <> 'sent'`, 'smtp_reply = $3');
      if (mail) await this.tellFailure(mail, reason);
    });
  }

  /** For mails that another statement has set to `failed`. */
  async tellFailures(ids: readonly string[], reason: string): Promise<void> {
    const mails = await this.unitOfWork.query<MailFacts>(`select ${facts} from mail where id = any($1)`, [ids]);
    for (const mail of mails) await this.tellFailure(mail, reason);
  }

  async unknown(id: string, reply: string): Promise<void> {
    await this.unitOfWork.run(() =>
      this.change(id, 'unknown', reply, `status = 'submitting'`, 'smtp_reply = $3, unknown_since = now()'),
    );
  }

  /** It is not to be sent any more, or not by itself. */
  async withdrawn(
    id: string,
    status: 'superseded' | 'cancelled' | 'suppressed' | 'dry-run',
    why: string | null,
  ): Promise<void> {
    await this.unitOfWork.run(() =>
      this.change(id, status, why, `status in ('pending', 'deferred')`, 'note = coalesce($3, note)'),
    );
  }

  private async change(
    id: string,
    status: MailStatus,
    detail: string | null,
    from: string,
    also: string,
    ...more: unknown[]
  ): Promise<MailFacts | undefined> {
    const [mail] = await this.unitOfWork.query<MailFacts>(
      `with changed as (update mail set status = $2, lease_until = null, ${also} where id = $1 and ${from} returning *)
       select ${facts} from changed`,
      [id, status, detail, ...more],
    );
    if (mail) await this.log.add([{ mailId: id, status, detail }]);
    return mail;
  }

  private async tellFailure({ id, ...mail }: MailFacts, reason: string): Promise<void> {
    await this.outbox.add({ contract: notificationFailed, subject: id, data: { notificationId: id, ...mail, reason } });
  }
}
