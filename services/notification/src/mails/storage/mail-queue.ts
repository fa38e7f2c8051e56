import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { MailKind, SendingWindow } from '../domain/mail';
import { MailSettings } from '../domain/mail-settings';

/** A mail in the hands of one sender. `attempt` tells this claim from a later one of the same mail. */
export type ClaimedMail = Readonly<{
  id: string;
  key: string;
  messageId: string;
  kind: MailKind;
  stage: string | null;
  campaignId: string;
  unitId: string;
  data: unknown;
  path: string;
  attempt: number;
  refusals: number;
}>;

const sendable = `
  m.status in ('pending', 'deferred') and m.planned_for <= $1 and m.sending_window = any($2)
  and (m.expires_at is null or m.expires_at > $1)
  and (m.next_attempt_at is null or m.next_attempt_at <= now()) and (m.lease_until is null or m.lease_until <= now())
  and not (m.kind in ('reminder', 'digest') and exists (select 1 from campaign c where c.id = m.campaign_id and c.held_at is not null))`;

/** The work of the senders: whoever claims a mail has it alone until the lease ends (the machine's time). */
@Injectable()
export class MailQueue {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly settings: MailSettings,
  ) {}

  /** Takes up to `limit` mails that may be sent now, the nearest due date first. */
  claim(now: Date, windows: readonly SendingWindow[], limit: number): Promise<ClaimedMail[]> {
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

  /** Mails that could be sent at this instant, claimed ones among them. */
  async waiting(now: Date, windows: readonly SendingWindow[]): Promise<number> {
    const [{ count }] = await this.unitOfWork.query<{ count: number }>(
      `select count(*)::int as count from mail m
        where (${sendable}) or (m.status in ('pending', 'deferred', 'submitting') and m.lease_until > now())`,
      [now, windows],
    );
    return count;
  }

  /** Gives back what was claimed and of which no byte went; it does not count as an attempt. */
  async release(ids: readonly string[], pauseMs: number): Promise<void> {
    await this.unitOfWork.query(
      `update mail set status = case status when 'submitting' then 'pending' else status end, lease_until = null,
         attempts = attempts - 1, next_attempt_at = now() + $2 * interval '1 ms'
        where id = any($1) and status in ('pending', 'deferred', 'submitting')`,
      [ids, pauseMs],
    );
  }

  /** Submissions whose sender died: nobody knows whether the relay took them. */
  abandoned(): Promise<{ id: string }[]> {
    return this.unitOfWork.query<{ id: string }>(
      `with lost as (update mail set status = 'unknown', unknown_since = now(), lease_until = null
          where status = 'submitting' and lease_until <= now() returning id) select id from lost`,
    );
  }

  /** Unknown ones that have waited long enough for news and were not repeated before. */
  unknown(): Promise<{ id: string; kind: MailKind; stage: string | null }[]> {
    return this.unitOfWork.query(
      `select id, kind, stage from mail where status = 'unknown' and not repeated
          and unknown_since <= now() - $1 * interval '1 s' for update skip locked`,
      [this.settings.unknownGraceSeconds],
    );
  }

  async repeat(id: string): Promise<void> {
    await this.unitOfWork.query(
      `update mail set status = 'pending', repeated = true, next_attempt_at = null, lease_until = null where id = $1`,
      [id],
    );
  }

  /** Mails whose time is over; those the relay had refused are failures, the others were just too late. */
  expired(now: Date): Promise<{ id: string; refused: boolean }[]> {
    return this.unitOfWork.query(
      `with over as (update mail set status = case when refusals > 0 then 'failed' else 'superseded' end, note = 'hết thời gian gửi'
          where status in ('pending', 'deferred') and expires_at <= $1 and (lease_until is null or lease_until <= now())
          returning id, refusals) select id, refusals > 0 as refused from over`,
      [now],
    );
  }
}
