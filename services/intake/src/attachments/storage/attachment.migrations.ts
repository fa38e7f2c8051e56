import type { Migration } from '@common/persistence/migration';

export const attachmentMigrations: readonly Migration[] = [
  {
    name: '20261123T1060-create-attachments',
    up: `
      create table attachments (
        id uuid primary key,
        report_id uuid not null references reports (id),
        file_name text not null,
        media_type text not null,
        bytes bigint not null,
        sha256 text not null,
        object_key text not null,
        purpose text not null check (purpose in ('word-original', 'word-unread', 'evidence')),
        attested_by text not null,
        attached_at timestamptz not null
      );
      create index attachments_report on attachments (report_id, attached_at);`,
    down: 'drop table attachments;',
  },
  {
    // Revisions of before list no files: what was there when one was sent counts as sent with it.
    name: '20261123T1830-note-what-was-sent-with-a-revision',
    up: `
      alter table attachments add column sent_with integer;
      update attachments file set sent_with = (
        select min(sent.revision) from revisions sent
         where sent.report_id = file.report_id and sent.entered_at >= file.attached_at);`,
    down: 'alter table attachments drop column sent_with;',
  },
];
