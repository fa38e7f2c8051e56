/** A day of the play, `YYYY-MM-DD`. */
export type Day = string;

/** From the plan's first month to the fixed last day of the play. */
export const firstDay: Day = '2022-04-01';
export const lastDay: Day = '2022-07-29';

/** The instant at an hour of a day in Vietnam (UTC+7), as the clock is told it. */
export function instant(day: Day, hour: number): string {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+07:00`).toISOString();
}

export function dayAfter(day: Day, days = 1): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = dayAfter(day)) days.push(day);
  return days;
}

/** As people write it in Vietnam: 30/6/2022. */
export function written(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
}
