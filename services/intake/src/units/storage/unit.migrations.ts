import type { Migration } from '@common/persistence/migration';

export const unitMigrations: readonly Migration[] = [
  {
    name: '20261123T1000-create-units',
    up: `
      create table units (
        id text primary key,
        code text not null,
        kind text not null,
        capacity text not null check (capacity in ('state', 'party')),
        name text not null,
        short_name text not null,
        aliases jsonb not null,
        parent_id text references units (id) deferrable initially deferred,
        position integer not null,
        valid_from date not null,
        valid_to date,
        contacts jsonb not null,
        search_key text not null
      );
      create index units_parent on units (parent_id);
      create index units_in_order on units (position, id);
      create table unit_successions (
        from_unit_id text not null references units (id),
        to_unit_id text not null references units (id),
        on_day date not null,
        kind text not null check (kind in ('merge', 'split', 'rename', 'status')),
        share double precision,
        primary key (from_unit_id, to_unit_id, on_day)
      );
      create index unit_successions_to on unit_successions (to_unit_id);`,
    down: 'drop table unit_successions; drop table units;',
  },
];
