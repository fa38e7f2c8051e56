import { Injectable } from '@nestjs/common';
import { sha256 } from '@common/contracts/canonical-json';
import { notificationFailed } from '@common/contracts/notification-failed';
import { notificationSent } from '@common/contracts/notification-sent';
import { Outbox } from '@common/outbox/outbox';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { Clock } from '@common/time/clock';
import type { Claim } from '../domain/claimed-mail';
import type { MailKind, MailStatus } from '../domain/mail';
import { MailLog } from '../domain/mail-log';
import { MailResults } from '../domain/mail-results';
import type { Recipients } from '../domain/recipients';
import type { WrittenMail } from '../domain/written-mail';

type MailFacts = Readonly<{
  id: string;
  campaignId: string;
  unitId: string;
  kind: MailKind;
  stage: string | null;
  to: string;
}>;

type Change = Readonly<{ to: MailStatus; detail: string | null; from: string; also: string; value?: unknown }>;

const facts = `id, campaign_id as "campaignId", unit_id as "unitId", kind, stage,
  coalesce((select string_agg(contact ->> 'email', ', ') from jsonb_array_elements(recipients) contact), '') as "to"`;

@Injectable()
export class PostgresMailResults extends MailResults {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly log: MailLog,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async written(claim: Claim, { to, viaUnitId, note }: Recipients, mail: WrittenMail): Promise<void> {
    await this.unitOfWork.query(
      `update mail set recipients = $3, via_unit_id = $4, note = $5, subject = $6, body_text = $7, body_html = $8,
         body_sha256 = $9, template = $10 where id = $1 and attempts = $2`,
      [
        ...[claim.id, claim.attempt, JSON.stringify(to), viaUnitId, note],
        ...[mail.subject, mail.text, mail.html, sha256(mail.text), mail.template],
      ],
    );
  }

  override async accepted({ id }: Claim, reply: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const now = this.clock.now();
      const [mail] = await this.unitOfWork.query<MailFacts>(
        `with changed as (update mail set status = 'sent', lease_until = null, smtp_reply = $2, sent_at = $3
            where id = $1 and status in ('submitting', 'unknown') returning *) select ${facts} from changed`,
        [id, reply, now],
      );
      if (!mail) return;
      await this.log.add([{ mailId: id, status: 'sent', detail: reply }]);
      await this.unitOfWork.query(`update reminder set status = 'sent' where mail_id = $1 and status = 'pending'`, [
        id,
      ]);
      const { id: notificationId, ...rest } = mail;
      const data = { notificationId, ...rest, sentAt: now.toISOString() };
      await this.outbox.add({ contract: notificationSent, subject: id, data });
    });
  }

  override async deferred(claim: Claim, reply: string, delayMs: number): Promise<void> {
    await this.change(claim, {
      to: 'deferred',
      detail: reply,
      from: `status in ('pending', 'deferred', 'submitting')`,
      also: `smtp_reply = $4, refusals = refusals + 1, next_attempt_at = now() + $5 * interval '1 ms'`,
      value: delayMs,
    });
  }

  override async failed(claim: Claim, status: 'bounced' | 'failed', reason: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const from = `status in ('pending', 'deferred', 'submitting', 'unknown')`;
      const mail = await this.change(claim, { to: status, detail: reason, from, also: 'smtp_reply = $4' });
      if (mail) await this.tellFailure(mail, reason);
    });
  }

  override async tellFailures(ids: readonly string[], reason: string): Promise<void> {
    const mails = await this.unitOfWork.query<MailFacts>(`select ${facts} from mail where id = any($1)`, [ids]);
    for (const mail of mails) await this.tellFailure(mail, reason);
  }

  override async unknown(claim: Claim, reply: string): Promise<void> {
    const also = 'smtp_reply = $4, unknown_since = now()';
    await this.change(claim, { to: 'unknown', detail: reply, from: `status = 'submitting'`, also });
  }

  override async withdrawn(
    claim: Claim,
    status: 'superseded' | 'cancelled' | 'suppressed' | 'dry-run',
    why: string | null,
  ): Promise<void> {
    const from = `status in ('pending', 'deferred')`;
    await this.change(claim, { to: status, detail: why, from, also: 'note = coalesce($4, note)' });
  }

  private change({ id, attempt }: Claim, { to, detail, from, also, value }: Change): Promise<MailFacts | undefined> {
    return this.unitOfWork.run(async () => {
      const [mail] = await this.unitOfWork.query<MailFacts>(
        `with changed as (update mail set status = $3, lease_until = null, ${also}
            where id = $1 and attempts = $2 and ${from} returning *) select ${facts} from changed`,
        [id, attempt, to, detail, ...(value === undefined ? [] : [value])],
      );
      if (mail) await this.log.add([{ mailId: id, status: to, detail }]);
      return mail;
    });
  }

  private async tellFailure({ id, ...mail }: MailFacts, reason: string): Promise<void> {
    await this.outbox.add({ contract: notificationFailed, subject: id, data: { notificationId: id, ...mail, reason } });
  }
}
