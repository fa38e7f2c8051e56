import { dayAfter, daysBetween, instant, written } from './day';

it('a day’s hours are those of Vietnam', () => {
  expect(instant('2022-06-09', 8)).toBe('2022-06-09T01:00:00.000Z');
});

it('days go over the ends of months', () => {
  expect(dayAfter('2022-06-30')).toBe('2022-07-01');
  expect(daysBetween('2022-04-29', '2022-05-02')).toEqual(['2022-04-29', '2022-04-30', '2022-05-01', '2022-05-02']);
});

it('a day is written as people write it', () => {
  expect(written('2022-06-09')).toBe('9/6/2022');
});
