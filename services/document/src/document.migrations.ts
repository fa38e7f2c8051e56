import { auditMigrations } from '@common/audit/audit.migrations';
import { inboxMigrations } from '@common/inbox/inbox.migrations';
import { outboxMigrations } from '@common/outbox/outbox.migrations';
import type { Migration } from '@common/persistence/migration';
import { createDocuments } from './migrations/20261123T1000-create-documents';
import { nameTeams } from './migrations/20261123T1100-name-teams';

export const documentMigrations: readonly Migration[] = [
  ...outboxMigrations,
  ...inboxMigrations,
  ...auditMigrations,
  createDocuments,
  nameTeams,
];
