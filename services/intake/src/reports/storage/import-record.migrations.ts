import type { Migration } from '@common/persistence/migration';

export const importRecordMigrations: readonly Migration[] = [
  {
    name: '20261123T1520-keep-word-imports',
    up: `
      create table word_imports (
        report_id uuid primary key references reports (id),
        attachment_id uuid not null references attachments (id),
        read_at timestamptz not null,
        read_by text not null,
        parts jsonb not null,
        unmatched jsonb not null,
        warnings jsonb not null
      );
      create index word_imports_attachment on word_imports (attachment_id);`,
    down: 'drop table word_imports;',
  },
];
