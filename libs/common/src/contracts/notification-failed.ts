import { z } from 'zod';
import { defineEvent } from './integration-event';
import { NotificationKind } from './notification-kind';

/** A mail was refused for good or could not be delivered in time. */
export const notificationFailed = defineEvent({
  type: 'notification.notification.failed.v1',
  aggregate: 'notification',
  schema: z.object({
    notificationId: z.string(),
    campaignId: z.string(),
    unitId: z.string(),
    kind: NotificationKind,
    stage: z.string().nullable(),
    to: z.string(),
    reason: z.string(),
  }),
  example: {
    notificationId: '0190a5b0-0000-7000-8000-000000000005',
    campaignId: '0190a5b0-0000-7000-8000-000000000002',
    unitId: 'province-30-party',
    kind: 'reminder',
    stage: 'T-7',
    to: 'vptu@haiduong.example.vn',
    reason: '550 no such mailbox',
  },
});
