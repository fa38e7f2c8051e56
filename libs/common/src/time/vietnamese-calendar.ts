import holidays from './data/holidays.json' with { type: 'json' };
import { addDays, isoWeekday, type PlainDate } from './plain-date';
import { type CalendarException, WorkingCalendar } from './working-calendar';

type Year = (typeof holidays.years)[number];

const labourCode = 'Bộ luật Lao động 2019 (45/2019/QH14), điều 112';
const cultureDay = 'Nghị quyết 28/2026/QH16';
const compensation = 'Bộ luật Lao động 2019 (45/2019/QH14), điều 111 khoản 3';
const yearly = (year: number) => `Quyết định về lịch nghỉ của Thủ tướng Chính phủ năm ${year}`;

/** Holidays, days off in lieu, bridge days and the Saturdays that pay for them: one row a day, each with its source. */
export const calendarExceptions: readonly CalendarException[] = holidays.years.flatMap(exceptionsOf);

/** The years whose days off the Prime Minister has not fixed yet, as far as the data know; the rest of them is the law's. */
export const unofficialYears: readonly number[] = holidays.years
  .filter((year) => !isOfficial(year))
  .map(({ year }) => year);

/** The years the data speak of at all; in any other only the rule of the week holds. */
export const knownYears: readonly number[] = holidays.years.map(({ year }) => year);

/** The working days of Vietnamese officials, from `data/holidays.json`. */
export function vietnameseCalendar(): WorkingCalendar {
  return new WorkingCalendar(calendarExceptions);
}

function exceptionsOf(year: Year): CalendarException[] {
  return [
    ...year.publicHolidays.map(({ date, name }) => off(date, name, date.endsWith('-11-24') ? cultureDay : labourCode)),
    ...tetBlock(year).map((day) => off(day, 'Tết Nguyên đán', yearly(year.year))),
    ...(year.nationalDaySecondDay
      ? [off(year.nationalDaySecondDay, 'Quốc khánh (ngày thứ hai)', yearly(year.year))]
      : []),
    ...year.substituteDays.map(({ date, name }) => off(date, `Nghỉ bù ${name}`, compensation)),
    ...year.swaps.flatMap(({ dayOff, makeUpWorkingSaturday }) => [
      off(dayOff, 'Ngày nghỉ hoán đổi', yearly(year.year)),
      { ...off(makeUpWorkingSaturday, 'Ngày làm bù', yearly(year.year)), working: true },
    ]),
  ];
}

function off(day: PlainDate, name: string, source: string): CalendarException {
  return { day, working: false, name, source };
}

/** The weekdays of the block that was fixed for officials; where none was, the eve and the first four days of the year (5 days by law). */
function tetBlock({ officialTetBlock, tetMung1 }: Year): PlainDate[] {
  const [first, last] = officialTetBlock ?? [addDays(tetMung1, -1), addDays(tetMung1, 3)];
  const days: PlainDate[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (isoWeekday(day) <= 5) days.push(day);
  return days;
}

function isOfficial({ officialTetBlock, nationalDaySecondDay }: Year): boolean {
  return officialTetBlock !== null && nationalDaySecondDay !== null;
}
