import { isOverdue, slipDays } from './slip';

const open = { state: 'in-progress', finishedOn: null } as const;

it('is overdue from the day after the last planned month, and never where there is no data', () => {
  expect(isOverdue('in-progress', '2022-06', '2022-07-01')).toBe(true);
  expect(isOverdue('not-started', '2022-12', '2023-01-01')).toBe(true);
  expect(isOverdue('in-progress', '2022-06', '2022-06-30')).toBe(false);
  expect(isOverdue('done', '2022-06', '2022-07-01')).toBe(false);
  expect(isOverdue('no-data', '2022-06', '2022-12-01')).toBe(false);
});

it('counts the days since the last planned one, to the end of the task or to today', () => {
  expect(slipDays(open, '2022-06', '2022-06-30')).toBe(0);
  expect(slipDays(open, '2022-06', '2022-07-11')).toBe(11);
  expect(slipDays(open, '2022-12', '2023-01-02')).toBe(2);
  expect(slipDays(open, '2024-02', '2024-03-01')).toBe(1);
  expect(slipDays({ state: 'done', finishedOn: '2022-07-04' }, '2022-06', '2022-12-31')).toBe(4);
  expect(slipDays({ state: 'done', finishedOn: '2022-06-04' }, '2022-06', '2022-12-31')).toBe(0);
});

it('counts none where there is no data or the end is not known', () => {
  expect(slipDays({ state: 'no-data', finishedOn: null }, '2022-06', '2022-12-31')).toBeNull();
  expect(slipDays({ state: 'done', finishedOn: null }, '2022-06', '2022-12-31')).toBeNull();
});
