import type { Migration } from '@common/persistence/migration';

export const createDocuments: Migration = {
  name: '20261123T1000-create-documents',
  up: `
    create table documents (
      id uuid primary key,
      campaign_id text not null,
      draft_id text not null,
      draft_number integer not null,
      kind text not null,
      title text not null,
      snapshot jsonb not null,
      pages integer not null,
      unprintable jsonb not null,
      created_at timestamptz not null,
      number text,
      issued_on date,
      signer text,
      unique (draft_id, kind),
      check ((number is null) = (issued_on is null) and (number is null) = (signer is null))
    );
    create index documents_by_campaign on documents (campaign_id, draft_number desc, kind);
    create table document_files (
      document_id uuid not null references documents (id),
      edition text not null check (edition in ('draft', 'issued')),
      format text not null check (format in ('docx', 'pdf')),
      sha256 text not null,
      object_key text not null,
      bytes bigint not null,
      paper_sha256 text not null,
      renderer_version text not null,
      primary key (document_id, edition, format)
    );
    create index document_files_by_hash on document_files (sha256);
    create table number_registers (
      symbol text not null,
      period text not null,
      last_number integer not null check (last_number > 0),
      issued_on date not null,
      primary key (symbol, period)
    );
    create table renderings (
      draft_id text not null,
      kind text not null,
      campaign_id text not null,
      snapshot jsonb not null,
      state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
      attempts integer not null default 0,
      due_at timestamptz not null default now(),
      last_error text,
      primary key (draft_id, kind)
    );
    create index renderings_due on renderings (due_at) where state = 'waiting';`,
  down: 'drop table renderings; drop table number_registers; drop table document_files; drop table documents;',
};
