import { draftDate } from './draft-date';

it('leaves the day of a draft empty', () => {
  expect(draftDate('2022-07-29')).toBe('ngày      tháng 7 năm 2022');
  expect(draftDate('2023-02-02')).toBe('ngày      tháng 02 năm 2023');
});
