import { auditMigrations } from '@common/audit/audit.migrations';
import { inboxMigrations } from '@common/inbox/inbox.migrations';
import { outboxMigrations } from '@common/outbox/outbox.migrations';
import type { Migration } from '@common/persistence/migration';
import { attachmentMigrations } from './attachments/storage/attachment.migrations';
import { campaignMigrations } from './campaigns/storage/campaign.migrations';
import { outlineMigrations } from './outlines/storage/outline.migrations';
import { peopleMigrations } from './people/storage/people.migrations';
import { presenceMigrations } from './presence/storage/presence.migrations';
import { receiptKeyMigrations } from './receipts/storage/receipt-key.migrations';
import { remarkMigrations } from './remarks/storage/remark.migrations';
import { importRecordMigrations } from './reports/storage/import-record.migrations';
import { reportMigrations } from './reports/storage/report.migrations';
import { returnMigrations } from './reports/storage/return.migrations';
import { unitMigrations } from './units/storage/unit.migrations';

export const intakeMigrations: readonly Migration[] = [
  ...auditMigrations,
  ...outboxMigrations,
  ...inboxMigrations,
  ...unitMigrations,
  ...outlineMigrations,
  ...peopleMigrations,
  ...campaignMigrations,
  ...reportMigrations,
  ...receiptKeyMigrations,
  ...attachmentMigrations,
  ...returnMigrations,
  ...importRecordMigrations,
  ...remarkMigrations,
  ...presenceMigrations,
];
