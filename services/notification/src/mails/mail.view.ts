import { z } from 'zod';
import { mailKinds, mailStatuses } from './domain/mail';

export const MailLine = z.object({
  id: z.string(),
  kind: z.enum(mailKinds),
  stage: z.string().nullable(),
  campaignId: z.string(),
  unitId: z.string(),
  unitName: z.string().nullable(),
  status: z.enum(mailStatuses),
  subject: z.string().nullable(),
  to: z.array(z.string()),
  plannedFor: z.iso.datetime(),
  sentAt: z.iso.datetime().nullable(),
  note: z.string().nullable(),
});
export type MailLine = z.infer<typeof MailLine>;

export const MailView = MailLine.extend({
  messageId: z.string(),
  template: z.string().nullable(),
  text: z.string().nullable(),
  html: z.string().nullable(),
  sha256: z.string().nullable(),
  viaUnitId: z.string().nullable(),
  viaUnitName: z.string().nullable(),
  smtpReply: z.string().nullable(),
  attempts: z.int(),
  events: z.array(
    z.object({
      status: z.enum(mailStatuses),
      detail: z.string().nullable(),
      at: z.iso.datetime(),
      recordedAt: z.iso.datetime(),
    }),
  ),
});
export type MailView = z.infer<typeof MailView>;

/** The columns of a line, for `from mail m left join unit u`. Addresses stand only in the mail log. */
export const mailLineColumns = `m.id, m.kind, m.stage, m.campaign_id as "campaignId", m.unit_id as "unitId", u.name as "unitName", m.status,
  m.subject, coalesce((select array_agg(contact ->> 'email') from jsonb_array_elements(m.recipients) contact), '{}') as "to",
  m.planned_for as "plannedFor", m.sent_at as "sentAt", m.note`;
