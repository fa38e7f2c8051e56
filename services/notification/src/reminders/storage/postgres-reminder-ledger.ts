import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { Obligation } from '../../campaigns/domain/campaign';
import { obligationColumns } from '../../campaigns/storage/postgres-obligations';
import { MailLog } from '../../mails/domain/mail-log';
import { ReminderLedger } from '../domain/reminder-ledger';
import type { PlannedStage, ReachedLevel, UnsentReminder } from '../domain/reminder';

const plannerLock = 0x7472;

@Injectable()
export class PostgresReminderLedger extends ReminderLedger {
  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly mailLog: MailLog,
  ) {
    super();
  }

  override async takeTurn(): Promise<boolean> {
    const [{ mine }] = await this.unitOfWork.query<{ mine: boolean }>(
      `select pg_try_advisory_xact_lock(${plannerLock}) as mine`,
    );
    return mine;
  }

  override async plan(stages: readonly PlannedStage[], now: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into reminder (obligation_id, deadline_rev, stage, due, seq, planned_for, expires_at, status)
       select "obligationId", "deadlineRev", stage, due, seq, "plannedFor", "expiresAt", status
         from jsonb_to_recordset($1::jsonb) as given ("obligationId" bigint, "deadlineRev" int, stage text, due date, seq int,
              "plannedFor" timestamptz, "expiresAt" timestamptz, status text)
       on conflict do nothing`,
      [JSON.stringify(stages)],
    );
    await this.unitOfWork.query(
      `update reminder earlier set status = 'superseded' where status = 'pending' and (expires_at <= $1 or exists (
         select 1 from reminder later where later.obligation_id = earlier.obligation_id
            and (later.deadline_rev, later.seq) > (earlier.deadline_rev, earlier.seq)))`,
      [now],
    );
  }

  override async escalate(levels: readonly ReachedLevel[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into escalation (obligation_id, deadline_rev, level, since)
       select "obligationId", "deadlineRev", level, since
         from jsonb_to_recordset($1::jsonb) as given ("obligationId" bigint, "deadlineRev" int, level int, since date)
       on conflict do nothing`,
      [JSON.stringify(levels)],
    );
  }

  override unsent(): Promise<UnsentReminder[]> {
    return this.unitOfWork.query<UnsentReminder>(
      `select r.id, r.obligation_id as "obligationId", r.deadline_rev as "deadlineRev", r.stage, r.planned_for as "plannedFor",
              o.campaign_id as "campaignId", o.unit_id as "unitId", o.due::text
         from reminder r join obligation o on o.id = r.obligation_id join campaign c on c.id = o.campaign_id
        where r.status = 'pending' and r.mail_id is null and o.state in ('owed', 'returned')
          and r.deadline_rev = o.deadline_rev and c.held_at is null
        order by o.due, r.id`,
    );
  }

  override async putInto(reminders: readonly Readonly<{ id: string; mailKey: string }>[]): Promise<void> {
    await this.unitOfWork.query(
      `update reminder set mail_id = mail.id
         from jsonb_to_recordset($1::jsonb) as given (id bigint, "mailKey" text) join mail on mail.key = given."mailKey"
        where reminder.id = given.id and mail.status in ('pending', 'deferred', 'held')`,
      [JSON.stringify(reminders)],
    );
  }

  override owedIn(mailId: string, now: Date): Promise<(Obligation & { stage: string })[]> {
    return this.unitOfWork.query<Obligation & { stage: string }>(
      `select ${obligationColumns}, r.stage from reminder r join obligation o on o.id = r.obligation_id
        where r.mail_id = $1 and r.status = 'pending' and r.expires_at > $2 and r.deadline_rev = o.deadline_rev
          and o.state in ('owed', 'returned') order by o.due, o.id`,
      [mailId, now],
    );
  }

  override async anotherWentSince(mailId: string, since: Date): Promise<boolean> {
    const others = await this.unitOfWork.query(
      `select 1 from mail other join mail this on this.unit_id = other.unit_id join mail_event e on e.mail_id = other.id
        where this.id = $1 and other.id <> this.id and other.kind = 'reminder' and e.status = 'submitting' and e.at >= $2
          and other.status in ('sent', 'unknown', 'submitting') limit 1`,
      [mailId, since],
    );
    return others.length > 0;
  }

  override async cancel(obligationId: string): Promise<void> {
    await this.unitOfWork.query(
      `update reminder set status = 'cancelled' where obligation_id = $1 and status = 'pending'`,
      [obligationId],
    );
    const over = await this.unitOfWork.query<{ id: string }>(
      `with over as (
         update mail set status = 'cancelled', lease_until = null
          where status in ('pending', 'deferred', 'held') and kind = 'reminder'
            and id in (select mail_id from reminder where obligation_id = $1)
            and not exists (select 1 from reminder r where r.mail_id = mail.id and r.status = 'pending')
         returning id) select id from over`,
      [obligationId],
    );
    const detail = 'không còn báo cáo nào phải đôn đốc';
    await this.mailLog.add(over.map(({ id }) => ({ mailId: id, status: 'cancelled', detail })));
  }
}
