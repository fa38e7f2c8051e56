export const mailKinds = [
  'request',
  'receipt',
  'return',
  'acceptance',
  'recall',
  'new-deadline',
  'document',
  'reminder',
  'digest',
] as const;
export type MailKind = (typeof mailKinds)[number];

/**
 * pending → submitting (a sender holds it) → sent (the relay took it) | deferred (refused for now) | bounced (refused for
 * good) | failed (cannot be written or was too long refused) | unknown (the relay's answer was lost). Never sent:
 * superseded by a later stage, cancelled because the report came, held by a guard or a person, suppressed because nobody
 * may be written to, dry-run.
 */
export const mailStatuses = [
  'pending',
  'submitting',
  'sent',
  'deferred',
  'bounced',
  'failed',
  'unknown',
  'superseded',
  'cancelled',
  'held',
  'suppressed',
  'dry-run',
] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** A mail that somebody shall get. `key` names the reason: for one reason there is at most one mail, ever. */
export type NewMail = Readonly<{
  key: string;
  kind: MailKind;
  stage: string | null;
  campaignId: string;
  /** The unit spoken to; who opens its mail is found out when the mail is sent. */
  unitId: string;
  /** What the template needs; a reminder's and a digest's are gathered when they are sent. */
  data: unknown;
  /** Path in the portal that the mail leads to. */
  path: string;
  /** Domain time, from and until when it may be sent. */
  plannedFor: Date;
  expiresAt: Date | null;
  /** Drain order after an outage: the nearest due date first. */
  urgency: Date;
  window: SendingWindow;
}>;

/** `any`: at once; `hours`: 07:30-17:00 of any day; `working-hours`: the same of working days only. */
export type SendingWindow = 'any' | 'hours' | 'working-hours';

/** Stable over retries and restarts, so that a relay or a mailbox can tell a repetition. */
export function messageId(key: string, domain: string): string {
  return `<${key.replace(/[^\w.-]+/g, '.')}@${domain}>`;
}
