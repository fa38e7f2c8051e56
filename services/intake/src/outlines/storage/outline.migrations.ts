import type { Migration } from '@common/persistence/migration';

export const outlineMigrations: readonly Migration[] = [
  {
    name: '20261123T1010-create-outlines',
    up: `
      create table outlines (
        code text not null,
        version integer not null,
        title text not null,
        source text not null,
        content jsonb not null,
        primary key (code, version)
      );`,
    down: 'drop table outlines;',
  },
];
