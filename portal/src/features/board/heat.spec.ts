import { heatOf } from './heat';

it('gives nothing no colour, and every further step a stronger one', () => {
  expect([0, 1, 2, 3, 5, 6, 10, 11, 20, 21, 500].map(heatOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
});
