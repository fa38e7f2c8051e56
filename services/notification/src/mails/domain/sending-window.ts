import { atLocalTime, plainDateOf } from '@common/time/plain-date';
import type { WorkingCalendar } from '@common/time/working-calendar';
import type { SendingWindow } from './mail';

const windowOpens = '07:30';
const windowCloses = '17:00';

/** The windows that are open at an instant; outside of office hours only what must not wait goes out. */
export function openWindows(now: Date, calendar: WorkingCalendar): SendingWindow[] {
  const day = plainDateOf(now);
  if (now < atLocalTime(day, windowOpens) || now >= atLocalTime(day, windowCloses)) return ['any'];
  return calendar.isWorking(day) ? ['any', 'hours', 'working-hours'] : ['any', 'hours'];
}
