import type { Migration } from '@common/persistence/migration';

export const peopleMigrations: readonly Migration[] = [
  {
    name: '20261123T1020-create-people',
    up: `
      create table people (id text primary key, content jsonb not null);
      create index people_by_content on people using gin (content jsonb_path_ops);`,
    down: 'drop table people;',
  },
];
