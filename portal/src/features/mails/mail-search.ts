import type { Answer } from '@portal/api/answer';

type Mail = Answer<'/api/notification/v1/notifications/{id}'>;
type Reminder = Answer<'/api/notification/v1/reminders'>['items'][number];

/** Every one of them, once: what the service may answer and what can be filtered by are the same. */
const all =
  <Value extends string>() =>
  <const Listed extends readonly Value[]>(
    listed: Exclude<Value, Listed[number]> extends never ? Listed : never,
  ): Listed =>
    listed;

export const mailKinds = all<Mail['kind']>()([
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

export const mailStatuses = all<Mail['status']>()([
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
]);

export const reminderStatuses = all<Reminder['status']>()(['pending', 'sent', 'superseded', 'cancelled']);

/** What the mail log's address may hold; whatever else stands there is dropped. */
export type MailSearch = {
  tab?: 'reminders';
  kind?: (typeof mailKinds)[number];
  status?: (typeof mailStatuses)[number];
  reminder?: (typeof reminderStatuses)[number];
  unit?: string;
  q?: string;
};

const oneOf = <Value extends string>(values: readonly Value[], value: unknown) => values.find((one) => one === value);
const text = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.slice(0, 100) : undefined);

export function mailSearch(search: Record<string, unknown>): MailSearch {
  const found = {
    tab: oneOf(['reminders'] as const, search.tab),
    kind: oneOf(mailKinds, search.kind),
    status: oneOf(mailStatuses, search.status),
    reminder: oneOf(reminderStatuses, search.reminder),
    unit: text(search.unit),
    q: text(search.q),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
