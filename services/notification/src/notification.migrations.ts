import { auditMigrations } from '@common/audit/audit.migrations';
import { inboxMigrations } from '@common/inbox/inbox.migrations';
import { outboxMigrations } from '@common/outbox/outbox.migrations';
import type { Migration } from '@common/persistence/migration';
import { createCopies } from './campaigns/storage/campaigns.migration';
import { createMails } from './mails/storage/mails.migration';
import { keepDueOfReminders } from './reminders/storage/keep-due-of-reminders.migration';
import { createReminders } from './reminders/storage/reminders.migration';

export const notificationMigrations: readonly Migration[] = [
  ...auditMigrations,
  ...outboxMigrations,
  ...inboxMigrations,
  createCopies,
  createMails,
  createReminders,
  keepDueOfReminders,
];
