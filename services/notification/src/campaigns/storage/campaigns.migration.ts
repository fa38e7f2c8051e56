import type { Migration } from '@common/persistence/migration';

/** Read copies of what intake owns, and who owes what by when. `held_at`: a person has stopped the campaign's reminders. */
export const createCopies: Migration = {
  name: '20261123T1000-create-campaign-copies',
  up: `
    create table unit (
      id text primary key, name text not null, short_name text not null, parent_id text, contacts jsonb not null);
    create index unit_parent on unit (parent_id);
    create table campaign (
      id text primary key, code text not null, title text not null, owner_unit_id text not null,
      sample boolean not null, stages jsonb not null, held_at timestamptz, held_reason text);
    create index campaign_owner on campaign (owner_unit_id);
    create table obligation (
      id bigint generated always as identity primary key,
      campaign_id text not null references campaign, unit_id text not null, capacity text not null,
      state text not null default 'owed' check (state in ('owed', 'submitted', 'returned', 'accepted')),
      due date not null, lock date not null,
      deadline_rev int not null default 1, told_deadline int not null default 1, deadline_since timestamptz not null,
      report_id text, revision int not null default 0,
      unique (campaign_id, unit_id, capacity));
    create index obligation_unit on obligation (unit_id);
    create index obligation_open on obligation (due) where state in ('owed', 'returned');`,
  down: 'drop table obligation, campaign, unit;',
};
