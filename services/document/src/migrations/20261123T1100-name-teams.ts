import type { Migration } from '@common/persistence/migration';

/** Whose papers these are, and an id under which a rendering that has failed is asked for again. */
export const nameTeams: Migration = {
  name: '20261123T1100-name-teams',
  up: `
    alter table documents add column team_unit_ids text[] not null default '{}';
    alter table renderings add column team_unit_ids text[] not null default '{}',
      add column id uuid not null default gen_random_uuid();
    create unique index renderings_by_id on renderings (id);`,
  down: `
    alter table renderings drop column id, drop column team_unit_ids;
    alter table documents drop column team_unit_ids;`,
};
