import type { Migration } from '../persistence/migration';

/**
 * `inbox_stream.last_sequence` is the gate and the lasting memory: what is at or below it was dealt with. `inbox` keeps
 * each event's fate; its message only while the event still waits for something. `suspect` stands while an attempt has
 * begun and not ended: where it stays, the process ended first. `crashes` counts such attempts since the last that ended.
 */
export const inboxMigrations: readonly Migration[] = [
  {
    name: '20261123T0910-create-inbox',
    up: `
      create table inbox_stream (
        consumer text not null,
        source text not null,
        aggregate text not null,
        subject text not null,
        last_sequence bigint not null,
        held boolean not null default false,
        primary key (consumer, source, aggregate, subject)
      ) with (fillfactor = 80);
      create table inbox (
        consumer text not null,
        event_id uuid not null,
        source text not null,
        aggregate text not null,
        subject text not null,
        sequence bigint not null,
        type text not null,
        status text not null check (status in ('processed', 'parked', 'retry', 'dead', 'skipped')),
        message jsonb,
        attempts integer not null default 0,
        suspect boolean not null default false,
        next_attempt_at timestamptz,
        last_error text,
        received_at timestamptz not null default now(),
        processed_at timestamptz,
        resolved_by text,
        resolved_reason text,
        primary key (consumer, event_id),
        unique (consumer, source, aggregate, subject, sequence)
      ) with (fillfactor = 80);
      create index inbox_waiting on inbox (consumer, next_attempt_at) where status in ('retry', 'parked');
      create index inbox_dead on inbox (received_at) where status = 'dead';
      create index inbox_processed on inbox (processed_at) where status in ('processed', 'skipped');`,
    down: 'drop table inbox; drop table inbox_stream;',
  },
  {
    name: '20261123T0915-count-inbox-crashes',
    up: 'alter table inbox add column crashes integer not null default 0;',
    down: 'alter table inbox drop column crashes;',
  },
];
