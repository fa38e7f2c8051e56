import type { Migration } from '@common/persistence/migration';

/** The ledger: one row for each stage of each deadline of each participant, for ever at most one. */
export const createReminders: Migration = {
  name: '20261123T1020-create-reminders',
  up: `
    create table reminder (
      id bigint generated always as identity primary key,
      obligation_id bigint not null references obligation, deadline_rev int not null, stage text not null, seq int not null,
      planned_for timestamptz not null, expires_at timestamptz not null,
      status text not null check (status in ('pending', 'sent', 'superseded', 'cancelled')),
      mail_id uuid references mail,
      unique (obligation_id, deadline_rev, stage));
    create index reminder_mail on reminder (mail_id);
    create index reminder_pending on reminder (obligation_id) where status = 'pending';
    create table escalation (
      obligation_id bigint not null references obligation, deadline_rev int not null, level int not null, since date not null,
      primary key (obligation_id, deadline_rev, level));
    create table planned_day (day date primary key, mails int not null);`,
  down: 'drop table planned_day, escalation, reminder;',
};
