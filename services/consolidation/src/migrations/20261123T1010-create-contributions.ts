import type { Migration } from '@common/persistence/migration';

/** Accepted revisions and their blocks; superseded ones are kept and marked. `folded` is what searches read. */
export const createContributions: Migration = {
  name: '20261123T1010-create-contributions',
  up: `
    create table accepted_revision (
      report_id text not null references report,
      revision integer not null,
      consolidation_id text not null references consolidation,
      body_sha256 text not null,
      indicators jsonb not null,
      accepted_at timestamptz not null,
      superseded_by integer,
      primary key (report_id, revision)
    );
    create index accepted_revision_current on accepted_revision (consolidation_id) where superseded_by is null;
    create index accepted_revision_by_consolidation on accepted_revision (consolidation_id);
    create table contribution (
      report_id text not null,
      revision integer not null,
      position integer not null,
      consolidation_id text not null references consolidation,
      unit_id text not null,
      capacity text not null,
      section_id text,
      block_id text not null,
      kind text not null,
      block jsonb not null,
      notes jsonb not null,
      text text not null,
      folded text not null,
      superseded_by integer,
      primary key (report_id, revision, position),
      foreign key (report_id, revision) references accepted_revision
    );
    create index contribution_current on contribution (consolidation_id, section_id) where superseded_by is null;
    create index contribution_by_consolidation on contribution (consolidation_id, unit_id);`,
  down: 'drop table contribution; drop table accepted_revision;',
};
