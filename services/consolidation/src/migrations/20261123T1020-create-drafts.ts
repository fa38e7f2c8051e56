import type { Migration } from '@common/persistence/migration';

/** Frozen drafts, the revisions each rests on, and what the timeline has seen of letters and documents. */
export const createDrafts: Migration = {
  name: '20261123T1020-create-drafts',
  up: `
    create table draft (
      id text primary key,
      consolidation_id text not null references consolidation,
      number integer not null,
      frozen_on date not null,
      frozen_by text not null,
      snapshot jsonb not null,
      sections integer not null,
      idempotency_key text,
      created_at timestamptz not null,
      unique (consolidation_id, number),
      unique (consolidation_id, idempotency_key)
    );
    create table draft_report (
      draft_id text not null references draft,
      report_id text not null,
      revision integer not null,
      primary key (draft_id, report_id),
      foreign key (report_id, revision) references accepted_revision
    );
    create index draft_report_by_report on draft_report (report_id, revision);
    create table sent_letter (
      notification_id text primary key,
      consolidation_id text not null references consolidation,
      unit_id text not null,
      kind text not null,
      sent_at timestamptz not null
    );
    create index sent_letter_by_consolidation on sent_letter (consolidation_id, kind);
    create table seen_document (
      document_id text primary key,
      consolidation_id text not null references consolidation,
      kind text not null,
      draft_id text,
      number text,
      issued_on date
    );
    create index seen_document_by_consolidation on seen_document (consolidation_id);`,
  down: 'drop table seen_document; drop table sent_letter; drop table draft_report; drop table draft;',
};
