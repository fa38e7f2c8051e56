import type { Migration } from '../persistence/migration';

/** No one may change or remove an entry: a trigger refuses it. `entry` is kept as the text that was hashed. */
export const auditMigrations: readonly Migration[] = [
  {
    name: '20261123T0800-create-audit',
    up: `
      create table audit_chain (kind text not null, id text not null, seq bigint not null, hash text not null, primary key (kind, id));
      create table audit (
        kind text not null, id text not null, seq bigint not null, entry text not null, hash text not null,
        recorded_at timestamptz not null default now(),
        primary key (kind, id, seq));
      create function refuse_audit_change() returns trigger language plpgsql as
        $$ begin raise exception 'The audit trail is append-only.'; end $$;
      create trigger audit_is_append_only before update or delete on audit
        for each row execute function refuse_audit_change();`,
    down: 'drop table audit, audit_chain; drop function refuse_audit_change();',
  },
];
