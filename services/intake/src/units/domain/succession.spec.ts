import { type Succession, successorsOn } from './succession';

const merge = (fromUnitId: string, toUnitId: string, on: string): Succession => ({
  fromUnitId,
  toUnitId,
  on,
  kind: 'merge',
  share: null,
});
const successions = [
  merge('hai-duong', 'hai-phong-2025', '2025-07-01'),
  merge('hai-phong', 'hai-phong-2025', '2025-07-01'),
  merge('hai-phong-2025', 'later', '2030-01-01'),
];

it('a unit stands for itself until the day of its succession', () => {
  expect(successorsOn('hai-duong', successions, '2025-06-30')).toEqual(['hai-duong']);
  expect(successorsOn('hai-duong', successions, '2025-07-01')).toEqual(['hai-phong-2025']);
});

it('a succession is followed through later ones', () => {
  expect(successorsOn('hai-duong', successions, '2031-01-01')).toEqual(['later']);
});

it('a split unit has several successors', () => {
  const split = [merge('a', 'b', '2025-01-01'), merge('a', 'c', '2025-01-01')];
  expect(successorsOn('a', split, '2025-01-02')).toEqual(['b', 'c']);
});
