import type { Migration } from '@common/persistence/migration';

/**
 * One row a mail, one row more for each change of it. `planned_for`, `expires_at`, `sent_at` are domain time;
 * `next_attempt_at`, `lease_until`, `unknown_since` and suppressions are the machine's.
 */
export const createMails: Migration = {
  name: '20261123T1010-create-mails',
  up: `
    create table mail (
      id uuid primary key, key text not null unique, message_id text not null unique,
      kind text not null, stage text, campaign_id text not null references campaign, unit_id text not null,
      data jsonb, path text not null, status text not null,
      sending_window text not null, planned_for timestamptz not null, expires_at timestamptz, urgency timestamptz not null,
      attempts int not null default 0, refusals int not null default 0, repeated boolean not null default false,
      next_attempt_at timestamptz, lease_until timestamptz, unknown_since timestamptz,
      recipients jsonb, via_unit_id text, note text,
      subject text, body_text text, body_html text, body_sha256 text, template text,
      smtp_reply text, sent_at timestamptz, created_at timestamptz not null);
    create index mail_campaign on mail (campaign_id, id);
    create index mail_unit on mail (unit_id, id);
    create index mail_due on mail (urgency, id) where status in ('pending', 'deferred');
    create index mail_open on mail (status) where status in ('pending', 'deferred', 'submitting', 'unknown', 'held');
    create table mail_event (
      id bigint generated always as identity primary key, mail_id uuid not null references mail,
      status text not null, detail text, at timestamptz not null, recorded_at timestamptz not null default now());
    create index mail_event_mail on mail_event (mail_id, id);
    create function refuse_mail_event_change() returns trigger language plpgsql as
      $$ begin raise exception 'The log of mails is append-only.'; end $$;
    create trigger mail_event_is_append_only before update or delete on mail_event
      for each row execute function refuse_mail_event_change();
    create table suppression (address text primary key, reason text not null, until timestamptz not null);`,
  down: 'drop table suppression, mail_event, mail; drop function refuse_mail_event_change();',
};
