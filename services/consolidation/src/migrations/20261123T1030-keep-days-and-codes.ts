import type { Migration } from '@common/persistence/migration';

/**
 * The day a paper was rendered and the code of a unit, null where they were heard of before; indexes for the first
 * acceptance of a section's text and for the counts of every report in every section.
 */
export const keepDaysAndCodes: Migration = {
  name: '20261123T1030-keep-days-and-codes',
  up: `
    alter table seen_document add column rendered_at timestamptz;
    alter table unit_copy add column code text;
    create index accepted_revision_by_day on accepted_revision (consolidation_id, accepted_at);
    drop index accepted_revision_by_consolidation;
    create index contribution_by_report on contribution (consolidation_id, section_id, report_id) where superseded_by is null;
    drop index contribution_current;`,
  down: `
    create index contribution_current on contribution (consolidation_id, section_id) where superseded_by is null;
    drop index contribution_by_report;
    create index accepted_revision_by_consolidation on accepted_revision (consolidation_id);
    drop index accepted_revision_by_day;
    alter table unit_copy drop column code;
    alter table seen_document drop column rendered_at;`,
};
