import { Injectable } from '@nestjs/common';
import { ReminderLedger } from '../domain/reminder-ledger';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { PlannedStage, ReachedLevel, UnsentReminder } from '../domain/reminder';

@Injectable()
export class PostgresReminderLedger extends ReminderLedger {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async plan(stages: readonly PlannedStage[], now: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into reminder (obligation_id, deadline_rev, stage, seq, planned_for, expires_at, status)
       select "obligationId", "deadlineRev", stage, seq, "plannedFor", "expiresAt", status
         from jsonb_to_recordset($1::jsonb) as given ("obligationId" bigint, "deadlineRev" int, stage text, seq int,
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

  override async cancel(obligationId: string): Promise<void> {
    await this.unitOfWork.query(
      `update reminder set status = 'cancelled' where obligation_id = $1 and status = 'pending'`,
      [obligationId],
    );
    await this.unitOfWork.query(
      `with over as (
         update mail set status = 'cancelled', lease_until = null
          where status in ('pending', 'deferred', 'held') and kind = 'reminder'
            and id in (select mail_id from reminder where obligation_id = $1)
            and not exists (select 1 from reminder r where r.mail_id = mail.id and r.status = 'pending')
         returning id)
       insert into mail_event (mail_id, status, detail, at) select id, 'cancelled', 'không còn báo cáo nào phải đôn đốc', now() from over`,
      [obligationId],
    );
  }
}
