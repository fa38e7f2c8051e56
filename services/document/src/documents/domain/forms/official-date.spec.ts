import { draftDate, officialDate, shortDate } from './official-date';

it('puts a zero before days under ten and before January and February only', () => {
  expect(officialDate('2022-02-05')).toBe('ngày 05 tháng 02 năm 2022');
  expect(officialDate('2022-05-13')).toBe('ngày 13 tháng 5 năm 2022');
});

it('leaves the day of a draft empty', () => {
  expect(draftDate('2022-07-29')).toBe('ngày      tháng 7 năm 2022');
});

it('writes the short form with the same zeros', () => {
  expect(shortDate('2022-06-09')).toBe('09/6/2022');
});
