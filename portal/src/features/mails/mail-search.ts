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

export const reminderStatuses = ['pending', 'sent', 'superseded', 'cancelled'] as const;

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
