import type { Migration } from '@common/persistence/migration';

/** `private_jwk` is null for a key that the configuration holds; its public half stays, so that its receipts can be checked. */
export const receiptKeyMigrations: readonly Migration[] = [
  {
    name: '20261123T1050-create-receipt-keys',
    up: `
      create table receipt_keys (
        kid text primary key,
        public_jwk jsonb not null,
        private_jwk jsonb,
        made_at timestamptz not null default now()
      );`,
    down: 'drop table receipt_keys;',
  },
];
