import type { Migration } from '@common/persistence/migration';

export const campaignMigrations: readonly Migration[] = [
  {
    name: '20261123T1030-create-campaigns',
    up: `
      create table campaigns (
        id uuid primary key,
        code text not null unique,
        title text not null,
        owner_unit_id text not null references units (id),
        outline_code text not null,
        outline_version integer not null,
        opened_on date not null,
        content jsonb not null,
        foreign key (outline_code, outline_version) references outlines (code, version)
      );
      create index campaigns_owner on campaigns (owner_unit_id);
      create index campaigns_outline on campaigns (outline_code, outline_version);
      create table participants (
        campaign_id uuid not null references campaigns (id),
        unit_id text not null references units (id),
        capacity text not null check (capacity in ('state', 'party')),
        participant_group text not null,
        due date not null,
        on_time date not null,
        lock date not null,
        deadline_revision integer not null default 1,
        primary key (campaign_id, unit_id, capacity)
      );
      create index participants_unit on participants (unit_id);
      create table extensions (
        campaign_id uuid not null,
        unit_id text not null,
        capacity text not null,
        deadline_revision integer not null,
        deadlines jsonb not null,
        reason text not null,
        decided_by text not null,
        decided_at timestamptz not null default now(),
        primary key (campaign_id, unit_id, capacity, deadline_revision),
        foreign key (campaign_id, unit_id, capacity) references participants (campaign_id, unit_id, capacity)
      );`,
    down: 'drop table extensions; drop table participants; drop table campaigns;',
  },
];
