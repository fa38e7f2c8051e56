import type { TFunction } from 'i18next';
import { daysBetween, plainDateOf } from '@common/time/plain-date';
import { day } from '@portal/locale/format';
import type { Reminder } from './last-reminders';

type Told = Pick<Reminder, 'due' | 'plannedFor' | 'stage'>;

/**
 * How long before or after the day it reminded of, in calendar days as everything else in the row; where that day was
 * changed since, the day as well. The stage itself for a reminder that does not know its day.
 */
export function reminderWords({ due, plannedFor, stage }: Told, dueNow: string | null, t: TFunction<'board'>): string {
  if (due === null) return stage;
  const over = daysBetween(due, plainDateOf(new Date(plannedFor)));
  const when =
    over === 0
      ? t('reminder.due')
      : over < 0
        ? t('reminder.before', { count: -over })
        : t('reminder.after', { count: over });
  return due === dueNow ? when : t('reminder.ofDay', { when, date: day(due) });
}
