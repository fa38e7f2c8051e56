import { atLocalTime, plainDateOf } from '@common/time/plain-date';
import type { WorkingCalendar } from '@common/time/working-calendar';
import { overduePath } from '../../campaigns/domain/portal-paths';
import type { NewMail } from '../../mails/domain/mail';
import type { LateReport } from './late-reports';
import type { UnsentReminder } from './reminder';

export const digestTime = '07:45';

export type ReminderMail = Readonly<{ mail: NewMail; reminderIds: readonly string[] }>;

/** One mail a unit and day for everything it owes: the key allows no second one, whatever the planner does. */
export function reminderMails(unsent: readonly UnsentReminder[], now: Date, spreadMinutes: number): ReminderMail[] {
  const byUnit = grouped(unsent, ({ unitId }) => unitId);
  return [...byUnit.values()].map((reminders) => {
    const [first] = reminders;
    const begins = Math.max(...reminders.map(({ plannedFor }) => plannedFor.getTime()));
    const jitter = (spreadOf(first.unitId) % Math.max(1, spreadMinutes)) * 60_000;
    return {
      mail: {
        key: `reminder.${first.unitId}.${plainDateOf(now)}`,
        kind: 'reminder',
        stage: first.stage,
        campaignId: first.campaignId,
        unitId: first.unitId,
        data: null,
        path: '/',
        plannedFor: new Date(begins + jitter),
        expiresAt: null,
        urgency: atLocalTime(first.due, '17:00'),
        window: reminders.some(({ stage }) => stage === 'DUE') ? 'hours' : 'working-hours',
      },
      reminderIds: reminders.map(({ id }) => id),
    };
  });
}

/** One mail a working day to each body that hears of late reports, from 07:45 on. */
export function digestMails(late: readonly LateReport[], now: Date, calendar: WorkingCalendar): NewMail[] {
  const today = plainDateOf(now);
  if (!calendar.isWorking(today) || now < atLocalTime(today, digestTime)) return [];
  const byReader = grouped(late, ({ toldUnitId }) => toldUnitId);
  return [...byReader].map(([unitId, [{ obligation }]]) => ({
    key: `digest.${unitId}.${today}`,
    kind: 'digest',
    stage: null,
    campaignId: obligation.campaignId,
    unitId,
    data: null,
    path: overduePath(obligation.campaignId),
    plannedFor: atLocalTime(today, digestTime),
    expiresAt: atLocalTime(today, '17:00'),
    urgency: atLocalTime(obligation.due, '17:00'),
    window: 'working-hours',
  }));
}

/** The same for one unit on every day, and even over all of them. */
function spreadOf(unitId: string): number {
  let sum = 0;
  for (const letter of unitId) sum = (sum * 31 + letter.codePointAt(0)!) % 1_000_003;
  return sum;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
