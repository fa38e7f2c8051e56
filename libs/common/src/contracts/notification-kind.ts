import { z } from 'zod';

/** What a mail of the notification service is: `request` is the letter that asks a unit for its report. */
export const NotificationKind = z.enum([
  'request',
  'receipt',
  'return',
  'acceptance',
  'recall',
  'new-deadline',
  'document',
  'reminder',
  'digest',
]);
export type NotificationKind = z.infer<typeof NotificationKind>;
