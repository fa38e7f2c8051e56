/** A day as people write it in Asia/Ho_Chi_Minh, `YYYY-MM-DD`. Never a `Date`: a day has no zone. */
export type PlainDate = string;

const dayMs = 86_400_000;
/** Vietnam keeps UTC+7 the whole year. */
const offsetMs = 7 * 3_600_000;

/** The day it is in Vietnam at an instant: 00:00-06:59 local is still the day before in UTC. */
export function plainDateOf(instant: Date): PlainDate {
  return new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** Midnight in Vietnam at the end of the day: the first instant that is too late for it. */
export function endOfDay(day: PlainDate): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs - offsetMs);
}

/** A time of day ("08:00") in Vietnam as an instant. */
export function atLocalTime(day: PlainDate, time: string): Date {
  return new Date(Date.parse(`${day}T${time}:00Z`) - offsetMs);
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: PlainDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** True for a day that exists in the calendar: 2022-02-30 does not. */
export function isPlainDate(text: string): text is PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
