import type { PlainDate } from '@common/time/plain-date';
import { vietnameseCalendar } from '@common/time/vietnamese-calendar';

type Returned = Readonly<{ status: string; resubmitBy: string | null }>;

/** How many working days the unit is proposed to have for mending its report. */
const workingDays = 5;

/**
 * By when a report that is returned now should come again. `optional`: the standing day has not passed and may stay;
 * `passed` and `accepted`: a day must be named, and one is proposed.
 */
export function dayToSendAgain({ status, resubmitBy }: Returned, due: PlainDate | null, today: PlainDate) {
  const standing = resubmitBy ?? due;
  const passed = standing !== null && standing < today;
  const why = status === 'accepted' ? 'accepted' : passed ? 'passed' : 'optional';
  return { standing, why, proposed: why === 'optional' ? '' : vietnameseCalendar().after(today, workingDays) } as const;
}
