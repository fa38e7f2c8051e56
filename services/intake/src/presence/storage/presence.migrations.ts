import type { Migration } from '@common/persistence/migration';

/** Worth nothing after a minute, so it is not written ahead: a crash of the server may empty it. */
export const presenceMigrations: readonly Migration[] = [
  {
    name: '20261123T1540-create-presence',
    up: `
      create unlogged table presence (
        report_id uuid not null references reports (id),
        user_id text not null,
        name text not null,
        section_id text not null,
        since timestamptz not null,
        seen_at timestamptz not null,
        primary key (report_id, user_id)
      );`,
    down: 'drop table presence;',
  },
];
