import { addDays, isoWeekday, type PlainDate } from './plain-date';

/** A day that departs from the week's rule, with the paper that says so. */
export type CalendarException = Readonly<{ day: PlainDate; working: boolean; name: string; source: string }>;

/** Working days of Vietnamese officials: Monday to Friday, less holidays, plus the Saturdays made up for a bridge day. */
export class WorkingCalendar {
  private readonly exceptions: ReadonlyMap<PlainDate, CalendarException>;

  constructor(exceptions: readonly CalendarException[]) {
    this.exceptions = new Map(exceptions.map((exception) => [exception.day, exception]));
  }

  isWorking(day: PlainDate): boolean {
    return this.exceptions.get(day)?.working ?? isoWeekday(day) <= 5;
  }

  /** The day itself if it is worked, else the last worked day before it. */
  onOrBefore(day: PlainDate): PlainDate {
    return this.isWorking(day) ? day : this.onOrBefore(addDays(day, -1));
  }

  /** The day itself if it is worked, else the next worked day (Bộ luật Dân sự 2015, điều 148). */
  onOrAfter(day: PlainDate): PlainDate {
    return this.isWorking(day) ? day : this.onOrAfter(addDays(day, 1));
  }

  /** The `count`-th working day after `day`, `day` itself not counted. */
  after(day: PlainDate, count: number): PlainDate {
    let result = day;
    for (let left = count; left > 0;) {
      result = addDays(result, 1);
      if (this.isWorking(result)) left -= 1;
    }
    return result;
  }

  /** The `count`-th working day before `day`, `day` itself not counted. */
  before(day: PlainDate, count: number): PlainDate {
    let result = day;
    for (let left = count; left > 0;) {
      result = addDays(result, -1);
      if (this.isWorking(result)) left -= 1;
    }
    return result;
  }
}
