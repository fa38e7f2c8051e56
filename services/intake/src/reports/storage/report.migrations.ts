import type { Migration } from '@common/persistence/migration';

/**
 * A draft lies in `reports` and `report_sections`; what was sent lies in `revisions` for good. lz4 packs the large
 * column twice as fast as pglz, where the server has it (the embedded one has not).
 */
export const reportMigrations: readonly Migration[] = [
  {
    name: '20261123T1040-create-reports',
    up: `
      create table reports (
        id uuid primary key,
        campaign_id uuid not null,
        unit_id text not null,
        capacity text not null,
        status text not null check (status in ('drafting', 'in-endorsement', 'submitted', 'returned', 'accepted', 'nil-return')),
        revision integer not null default 0,
        outline_code text not null,
        outline_version integer not null,
        sent_at timestamptz,
        received_at timestamptz,
        entered_at timestamptz,
        on_time boolean,
        returned jsonb,
        accepted_at timestamptz,
        source_sha256 text,
        cover jsonb,
        cover_version integer not null default 0,
        indicators jsonb,
        indicators_version integer not null default 0,
        unplaced jsonb,
        set_aside jsonb,
        unique (campaign_id, unit_id, capacity),
        foreign key (campaign_id, unit_id, capacity) references participants (campaign_id, unit_id, capacity)
      ) with (fillfactor = 85);
      create index reports_unit on reports (unit_id);
      create table report_sections (
        report_id uuid not null references reports (id),
        section_id text not null,
        version integer not null,
        blocks jsonb not null,
        notes jsonb not null,
        saved_by text not null,
        saved_at timestamptz not null default now(),
        primary key (report_id, section_id)
      );
      create table revisions (
        report_id uuid not null references reports (id),
        revision integer not null,
        sha256 text not null,
        body text not null,
        bytes integer not null,
        nil boolean not null,
        on_time boolean not null,
        sent_at timestamptz not null,
        received_at timestamptz not null,
        entered_at timestamptz not null,
        sent_by text not null,
        receipt text not null,
        primary key (report_id, revision)
      );
      do $$ begin
        alter table revisions alter column body set compression lz4;
      exception when feature_not_supported then null;
      end $$;
      create table revision_sections (
        report_id uuid not null,
        revision integer not null,
        section_id text not null,
        sha256 text not null,
        blocks integer not null,
        characters integer not null,
        primary key (report_id, revision, section_id),
        foreign key (report_id, revision) references revisions (report_id, revision)
      );
      create table revision_indicators (
        report_id uuid not null,
        revision integer not null,
        indicator_id text not null,
        value double precision,
        comparator text not null,
        numerator double precision,
        denominator double precision,
        period text,
        raw text not null,
        primary key (report_id, revision, indicator_id),
        foreign key (report_id, revision) references revisions (report_id, revision)
      );
      create table answered_requests (
        actor text not null,
        key text not null,
        request_sha256 text not null,
        answer text not null,
        answered_at timestamptz not null default now(),
        primary key (actor, key)
      );`,
    down: `
      drop table answered_requests; drop table revision_indicators; drop table revision_sections; drop table revisions;
      drop table report_sections; drop table reports;`,
  },
  {
    name: '20261123T1210-keep-day-to-send-again-and-sender',
    up: `
      alter table reports add column resubmit_by date;
      update reports set resubmit_by = (returned ->> 'resubmitBy')::date;
      alter table revisions add column sent_by_name text;
      update revisions set sent_by_name = sent_by;
      alter table revisions alter column sent_by_name set not null;`,
    down: `
      alter table revisions drop column sent_by_name;
      alter table reports drop column resubmit_by;`,
  },
  {
    name: '20261123T1635-keep-what-was-set-aside-by-hand',
    up: 'alter table reports add column set_aside_by_hand jsonb;',
    down: 'alter table reports drop column set_aside_by_hand;',
  },
];
