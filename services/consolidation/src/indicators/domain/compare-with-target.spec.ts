import { reachesTarget } from './compare-with-target';
import { outliersOf } from './outliers';
import { scaleOfUnit } from './scale-of-unit';

it.each([
  [96, '=', 95, 'higher', true],
  [94.9, '=', 95, 'higher', false],
  [34, '=', 35, 'lower', true],
  [95, '>', 95, 'higher', false],
  [20, '<', 20, 'lower', false],
  [18.5, '≤', 18.5, 'lower', true],
  [74.3, '≈', 74.5, 'higher', true],
  [70, '≈', 74.5, 'higher', false],
] as const)('judges %d against %s %d where %s is better', (value, op, target, direction, reached) => {
  expect(reachesTarget(value, { value: target, op }, direction)).toBe(reached);
});

it('judges nothing without a figure or a target', () => {
  expect(reachesTarget(null, { value: 95, op: '=' }, 'higher')).toBeNull();
  expect(reachesTarget(95, null, 'higher')).toBeNull();
});

it('asks about values that are not plausible or far from all others, and about no others', () => {
  const values = [90, 91, 92, 92, 93, 93, 94, 20, 120].map((value, index) => ({ unitId: `u${index}`, value }));
  expect(outliersOf(values, { min: 0, max: 100 })).toEqual([
    { unitId: 'u7', value: 20, why: 'far-from-others' },
    { unitId: 'u8', value: 120, why: 'outside-plausible' },
  ]);
  expect(outliersOf(values.slice(0, 3), { min: 0, max: 100 })).toEqual([]);
});

it('knows the scale of a unit', () => {
  expect(['% dân số', '‰ (trên 1.000 trẻ đẻ sống)', 'bác sĩ/10.000 dân', 'cm'].map(scaleOfUnit)).toEqual([
    100, 1000, 10000, 1,
  ]);
});
