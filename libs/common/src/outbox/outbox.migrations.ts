import type { Migration } from '../persistence/migration';

/** Tables of the outbox: events told and not yet published, the last sequence of each stream, the relay's lease. */
export const outboxMigrations: readonly Migration[] = [
  {
    name: '20261123T0900-create-outbox',
    up: `
      create table outbox_stream (
        aggregate text not null,
        subject text not null,
        last_sequence bigint not null,
        primary key (aggregate, subject)
      ) with (fillfactor = 80);
      create table outbox (
        position bigint generated always as identity primary key,
        event_id uuid not null,
        type text not null,
        aggregate text not null,
        subject text not null,
        sequence bigint not null,
        domain_time timestamptz not null,
        correlation_id text not null,
        causation_id text,
        data jsonb not null,
        created_at timestamptz not null default now(),
        published_at timestamptz,
        attempts integer not null default 0,
        next_attempt_at timestamptz,
        last_error text,
        unique (aggregate, subject, sequence)
      ) with (autovacuum_vacuum_scale_factor = 0.02);
      create index outbox_unpublished on outbox (position) where published_at is null;
      create index outbox_failing on outbox (aggregate, subject, position)
        where published_at is null and next_attempt_at is not null;
      create table relay_lease (
        name text primary key,
        owner uuid not null,
        fence bigint not null,
        expires_at timestamptz not null
      );`,
    down: 'drop table relay_lease; drop table outbox; drop table outbox_stream;',
  },
];
