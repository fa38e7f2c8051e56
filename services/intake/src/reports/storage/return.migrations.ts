import type { Migration } from '@common/persistence/migration';

/** What was returned before this table existed is read from the trail. */
export const returnMigrations: readonly Migration[] = [
  {
    name: '20261123T1510-keep-returns',
    up: `
      create table report_returns (
        report_id uuid not null references reports (id),
        revision integer not null,
        reason text not null,
        returned_by text not null,
        returned_at timestamptz not null,
        resubmit_by date,
        primary key (report_id, revision)
      );
      insert into report_returns (report_id, revision, reason, returned_by, returned_at, resubmit_by)
      select id::uuid, (entry #>> '{before,revision}')::integer, entry #>> '{after,reason}', entry #>> '{actor,name}',
             (entry ->> 'at')::timestamptz, (entry #>> '{after,resubmitBy}')::date
        from (select id, entry::jsonb as entry from audit where kind = 'report') told
       where entry ->> 'action' = 'report.returned' and entry #>> '{actor,name}' is not null
      on conflict do nothing;`,
    down: 'drop table report_returns;',
  },
];
