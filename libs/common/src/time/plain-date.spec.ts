import { officialDate, shortDate, weekdayName } from './official-date';
import { addDays, atLocalTime, daysBetween, endOfDay, isPlainDate, isoWeekday, plainDateOf } from './plain-date';

describe('a plain date', () => {
  it.each([
    ['2022-10-29T16:59:59Z', '2022-10-29'],
    ['2022-10-29T17:00:00Z', '2022-10-30'],
    ['2022-10-29T23:30:00Z', '2022-10-30'],
  ])('of the instant %s in Vietnam is %s', (instant, day) => expect(plainDateOf(new Date(instant))).toBe(day));

  it('ends at midnight in Vietnam, which is 17:00 in UTC', () => {
    expect(endOfDay('2022-06-30').toISOString()).toBe('2022-06-30T17:00:00.000Z');
    expect(atLocalTime('2022-06-30', '08:00').toISOString()).toBe('2022-06-30T01:00:00.000Z');
  });

  it('counts over months and leap days', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(daysBetween('2022-06-09', '2022-06-30')).toBe(21);
    expect(isoWeekday('2022-10-30')).toBe(7);
  });

  it.each(['2022-02-30', '2022-13-01', '30/6/2022', '2022-6-30', '2022-06-31'])('refuses %s', (text) =>
    expect(isPlainDate(text)).toBe(false),
  );
  it.each(['2022-06-30', '2024-02-29'])('knows %s', (text) => expect(isPlainDate(text)).toBe(true));
});

describe('the official form of a date', () => {
  it.each([
    ['2023-02-02', 'ngày 02 tháng 02 năm 2023', '02/02/2023'],
    ['2022-05-13', 'ngày 13 tháng 5 năm 2022', '13/5/2022'],
    ['2022-10-09', 'ngày 09 tháng 10 năm 2022', '09/10/2022'],
  ])('of %s is "%s"', (day, long, short) => {
    expect(officialDate(day)).toBe(long);
    expect(shortDate(day)).toBe(short);
  });

  it('names the day of the week', () =>
    expect(['2026-12-01', '2022-10-30'].map(weekdayName)).toEqual(['thứ Ba', 'Chủ nhật']));
});
