import { addDays, plainDateOf } from './plain-date';
import { calendarExceptions, knownYears, unofficialYears, vietnameseCalendar } from './vietnamese-calendar';

const calendar = vietnameseCalendar();

it.each([
  ['2022-01-31', '2022-02-04'],
  ['2023-01-20', '2023-01-26'],
  ['2024-02-08', '2024-02-14'],
  ['2025-01-27', '2025-01-31'],
  ['2026-02-16', '2026-02-20'],
])('nobody works in the Tết days from %s to %s, and somebody does before and after', (first, last) => {
  for (let day = first; day <= last; day = addDays(day, 1)) expect(calendar.isWorking(day)).toBe(false);
  expect(calendar.onOrBefore(first) < first).toBe(true);
  expect(calendar.onOrAfter(last) > last).toBe(true);
});

it.each([
  ['2022-04-11', 'in lieu of the Hùng Kings on a Sunday'],
  ['2022-05-02', 'in lieu of 30/4 on a Saturday'],
  ['2022-05-03', 'in lieu of 1/5 on a Sunday, as 2/5 is off already'],
  ['2022-09-01', "National Day's second day"],
  ['2023-09-04', 'in lieu of 2/9 on a Saturday'],
  ['2024-09-03', "National Day's second day after the day itself"],
  ['2024-04-29', 'a bridge day'],
  ['2025-05-02', 'a bridge day'],
  ['2026-11-24', 'the Day of Vietnamese Culture, paid from 2026 on'],
])('%s is off: %s', (day) => expect(calendar.isWorking(day)).toBe(false));

it.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])('the Saturday %s is worked for a bridge day', (day) =>
  expect(calendar.isWorking(day)).toBe(true),
);

it.each(['2022-11-24', '2025-11-24'])('%s, before the Day of Vietnamese Culture was made, is worked', (day) =>
  expect(calendar.isWorking(day)).toBe(true),
);

it.each([
  ['2022-10-01', '2022-09-30', '2022-10-03'],
  ['2022-10-15', '2022-10-14', '2022-10-17'],
  ['2022-10-25', '2022-10-25', '2022-10-25'],
  ['2022-10-30', '2022-10-28', '2022-10-31'],
  ['2022-06-30', '2022-06-30', '2022-06-30'],
])('the deadline %s of the plans lies on or after working day %s and on or before %s', (day, before, after) => {
  expect(calendar.onOrBefore(day)).toBe(before);
  expect(calendar.onOrAfter(day)).toBe(after);
});

it('counts the third and the first working day before 01/12/2026 over the holiday of 24/11', () => {
  expect([calendar.before('2026-12-01', 3), calendar.before('2026-12-01', 1)]).toEqual(['2026-11-26', '2026-11-30']);
  expect(calendar.onOrBefore('2026-11-24')).toBe('2026-11-23');
});

it('names a source for every exception', () => {
  expect(calendarExceptions.filter(({ name, source }) => !name || !source)).toEqual([]);
});

it("has next year's rows; when this fails, add the year to data/holidays.json", () => {
  const thisYear = Number(plainDateOf(new Date()).slice(0, 4));
  expect(knownYears).toContain(thisYear);
  expect(knownYears).toContain(thisYear + 1);
});

it('says which years the Prime Minister has not fixed yet', () => {
  expect(unofficialYears).toEqual([2027, 2028, 2029, 2030]);
});
