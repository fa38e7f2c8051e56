import type { Migration } from '@common/persistence/migration';

/** Read copies of units and campaigns, and what we heard of each participant's report. */
export const createConsolidations: Migration = {
  name: '20261123T1000-create-consolidations',
  up: `
    create table unit_copy (
      id text primary key,
      sequence bigint not null,
      kind text not null,
      name text not null,
      short_name text not null,
      parent_id text,
      sort_order integer not null
    );
    create table consolidation (
      id text primary key,
      code text not null,
      title text not null,
      owner_unit_id text not null,
      campaign jsonb not null,
      last_draft integer not null default 0,
      opened_at timestamptz not null
    );
    create table participant (
      consolidation_id text not null references consolidation,
      unit_id text not null,
      capacity text not null,
      participant_group text not null,
      deadlines jsonb not null,
      deadline_revision integer not null default 1,
      primary key (consolidation_id, unit_id, capacity)
    );
    create table report (
      report_id text primary key,
      consolidation_id text not null references consolidation,
      unit_id text not null,
      capacity text not null,
      latest jsonb,
      accepted jsonb
    );
    create index report_by_consolidation on report (consolidation_id, unit_id, capacity);`,
  down: 'drop table report; drop table participant; drop table consolidation; drop table unit_copy;',
};
