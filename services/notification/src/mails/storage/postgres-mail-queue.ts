import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Claim, ClaimedMail } from '../domain/claimed-mail';
import type { MailKind, MailStatus, SendingWindow } from '../domain/mail';
import { MailQueue } from '../domain/mail-queue';
import { MailSettings } from '../domain/mail-settings';

const due = `
  m.status in ('pending', 'deferred') and m.planned_for <= $1 and m.sending_window = any($2)
  and (m.expires_at is null or m.expires_at > $1)
  and not (m.kind in ('reminder', 'digest') and exists (select 1 from campaign c where c.id = m.campaign_id and c.held_at is not null))`;
const sendable = `${due}
  and (m.next_attempt_at is null or m.next_attempt_at <= now()) and (m.lease_until is null or m.lease_until <= now())`;

@Injectable()
export class PostgresMailQueue extends MailQueue {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly settings: MailSettings,
  ) {
    super();
  }

  override claim(now: Date, windows: readonly SendingWindow[], limit: number): Promise<ClaimedMail[]> {
    return this.unitOfWork.query<ClaimedMail>(
      `with chosen as (
         select m.id from mail m where ${sendable} order by m.urgency, m.id limit $3 for update skip locked),
       claimed as (
         update mail m set attempts = attempts + 1, lease_until = now() + $4 * interval '1 s' from chosen
          where m.id = chosen.id returning m.*)
       select id, key, message_id as "messageId", kind, stage, campaign_id as "campaignId", unit_id as "unitId", data, path,
              attempts as attempt, refusals
         from claimed order by urgency, id`,
      [now, windows, limit, this.settings.leaseSeconds],
    );
  }

  override async waiting(now: Date, windows: readonly SendingWindow[]): Promise<number> {
    const [{ count }] = await this.unitOfWork.query<{ count: number }>(
      `select count(*)::int as count from mail m
        where (${sendable}) or (m.status in ('pending', 'deferred', 'submitting') and m.lease_until > now())`,
      [now, windows],
    );
    return count;
  }

  override async oldestAge(now: Date, windows: readonly SendingWindow[]): Promise<number> {
    const [{ age }] = await this.unitOfWork.query<{ age: number }>(
      `select coalesce(extract(epoch from $1::timestamptz - min(m.planned_for)), 0)::float8 as age from mail m where ${due}`,
      [now, windows],
    );
    return age;
  }

  override async begin({ id, attempt }: Claim): Promise<boolean> {
    const begun = await this.unitOfWork.query(
      `with begun as (update mail set status = 'submitting', lease_until = now() + $3 * interval '1 s'
          where id = $1 and attempts = $2 and status in ('pending', 'deferred') returning id) select id from begun`,
      [id, attempt, this.settings.leaseSeconds],
    );
    return begun.length > 0;
  }

  override async release(claims: readonly Claim[], pauseMs: number): Promise<void> {
    await this.unitOfWork.query(
      `update mail set status = case status when 'submitting' then 'pending' else status end, lease_until = null,
         attempts = attempts - 1, next_attempt_at = now() + $2 * interval '1 ms'
         from jsonb_to_recordset($1::jsonb) as claim (id uuid, attempt int)
        where mail.id = claim.id and mail.attempts = claim.attempt and status in ('pending', 'deferred', 'submitting')`,
      [JSON.stringify(claims), pauseMs],
    );
  }

  override async postpone({ id, attempt }: Claim, until: Date): Promise<void> {
    await this.unitOfWork.query(
      `update mail set planned_for = $3, lease_until = null, attempts = attempts - 1
        where id = $1 and attempts = $2 and status in ('pending', 'deferred')`,
      [id, attempt, until],
    );
  }

  override async faulted({ id, attempt }: Claim, pauseMs: number): Promise<MailStatus | undefined> {
    await this.unitOfWork.query(
      `update mail set lease_until = null, next_attempt_at = now() + $3 * interval '1 ms'
        where id = $1 and attempts = $2 and status in ('pending', 'deferred')`,
      [id, attempt, pauseMs],
    );
    const [mail] = await this.unitOfWork.query<{ status: MailStatus }>(
      'select status from mail where id = $1 and attempts = $2',
      [id, attempt],
    );
    return mail?.status;
  }

  override abandoned(): Promise<{ id: string }[]> {
    return this.unitOfWork.query<{ id: string }>(
      `with lost as (update mail set status = 'unknown', unknown_since = now(), lease_until = null
          where status = 'submitting' and lease_until <= now() returning id) select id from lost`,
    );
  }

  override unknown(): Promise<{ id: string; kind: MailKind; stage: string | null }[]> {
    return this.unitOfWork.query(
      `select id, kind, stage from mail where status = 'unknown' and not repeated
          and unknown_since <= now() - $1 * interval '1 s' for update skip locked`,
      [this.settings.unknownGraceSeconds],
    );
  }

  override async repeat(id: string): Promise<void> {
    await this.unitOfWork.query(
      `update mail set status = 'pending', repeated = true, next_attempt_at = null, lease_until = null where id = $1`,
      [id],
    );
  }

  override expired(now: Date): Promise<{ id: string; refused: boolean }[]> {
    return this.unitOfWork.query(
      `with over as (update mail set status = case when refusals > 0 then 'failed' else 'superseded' end, note = 'hết thời gian gửi'
          where status in ('pending', 'deferred') and expires_at <= $1 and (lease_until is null or lease_until <= now())
          returning id, refusals) select id, refusals > 0 as refused from over`,
      [now],
    );
  }
}
