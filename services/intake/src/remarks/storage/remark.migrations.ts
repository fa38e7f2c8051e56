import type { Migration } from '@common/persistence/migration';

export const remarkMigrations: readonly Migration[] = [
  {
    name: '20261123T1530-create-remarks',
    up: `
      create table report_remarks (
        id uuid primary key,
        report_id uuid not null references reports (id),
        revision integer not null,
        section_id text,
        block_id text,
        text text not null,
        written_by text not null,
        written_by_name text not null,
        written_at timestamptz not null,
        told_at timestamptz,
        answer jsonb,
        done jsonb
      );
      create index report_remarks_report on report_remarks (report_id, written_at);`,
    down: 'drop table report_remarks;',
  },
];
