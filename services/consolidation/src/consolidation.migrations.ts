import { auditMigrations } from '@common/audit/audit.migrations';
import { inboxMigrations } from '@common/inbox/inbox.migrations';
import { outboxMigrations } from '@common/outbox/outbox.migrations';
import type { Migration } from '@common/persistence/migration';
import { createConsolidations } from './migrations/20261123T1000-create-consolidations';
import { createContributions } from './migrations/20261123T1010-create-contributions';
import { createDrafts } from './migrations/20261123T1020-create-drafts';
import { keepDayAskedAgain } from './migrations/20261123T1130-keep-day-asked-again';
import { keepDaysAndCodes } from './migrations/20261123T1030-keep-days-and-codes';

export const consolidationMigrations: readonly Migration[] = [
  ...outboxMigrations,
  ...inboxMigrations,
  ...auditMigrations,
  createConsolidations,
  createContributions,
  createDrafts,
  keepDaysAndCodes,
  keepDayAskedAgain,
];
