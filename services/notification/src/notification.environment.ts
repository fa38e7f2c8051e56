import { serviceEnvironment } from '@common/config/service-environment';
import { z } from 'zod';

/** What the notification service reads from its environment beside what every service does. */
export const notificationEnvironment = {
  ...serviceEnvironment,
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'smtp://[user:password@]host:port')
    .describe('the SMTP relay, e.g. smtp://127.0.0.1:1025'),
  SMTP_SILENCE_SECONDS: z.coerce.number().min(1).max(100).default(60).describe('how long the relay may be silent'),
  MAIL_FROM: z.string().min(3).default('Hệ thống Tổng Hợp <tonghop@example.vn>').describe('sender of the mails'),
  MAIL_RETURN_PATH: z.email().default('tonghop@example.vn').describe('address that refusals come back to'),
  MAIL_DOMAIN: z.string().min(3).default('tonghop.example.vn').describe('domain of the Message-IDs'),
  MAIL_ALLOW_LIST: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(/[\s,]+/)
        .filter(Boolean)
        .map((one) => one.toLowerCase()),
    )
    .describe('addresses (a@b) and domains (@b) that may be written to, separated by commas; empty: all'),
  MAIL_DRY_RUN: z.stringbool().default(false).describe('write and log mails without handing them to the relay'),
  MAIL_PER_SECOND: z.coerce.number().positive().default(100).describe('mails this replica may send in a second'),
  MAIL_LEASE_SECONDS: z.coerce
    .number()
    .min(5)
    .max(3_600)
    .default(120)
    .describe('after which a dead sender loses a mail'),
  MAIL_UNKNOWN_SECONDS: z.coerce.number().min(1).max(86_400).default(600).describe('wait for news of a lost answer'),
  REMINDER_SPREAD_MINUTES: z.coerce.number().int().min(0).max(240).default(20).describe('spread of one stage'),
  PLANNER_SECONDS: z.coerce.number().min(1).max(3_600).default(300).describe('how often the planner looks'),
};
export type NotificationEnvironment = z.infer<z.ZodObject<typeof notificationEnvironment>>;
