import type { PlainDate } from '@common/time/plain-date';

/** How many mails the planner made on each day: a counter, so that the storm guard never counts rows. */
export abstract class PlannedDays {
  /** Adds to the day and answers its sum, and the most of any of the 28 days before. */
  abstract add(day: PlainDate, mails: number): Promise<{ planned: number; peak: number }>;
}
