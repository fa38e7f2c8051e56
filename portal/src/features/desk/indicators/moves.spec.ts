import type { Indicator } from './indicator-cells';
import { moveBy } from './moves';

const indicator = (id: string, basis: string | null): Indicator => ({
  ...{ id, name: id, nameEn: id, unit: '%', direction: 'higher', target2025: null, target2030: null },
  ...{ aggregation: 'weighted-mean', basis, plausible: { min: 0, max: 100 } },
});
const indicators = [indicator('A', 'dân số'), indicator('B', null), indicator('C', 'dân số')];
const from =
  (row: number, column: number) =>
  (key: string, shift = false) => {
    const to = moveBy(key, shift, { row, column }, indicators);
    return to && [to.row, to.column];
  };

describe('keys of the table', () => {
  it('go to the neighbouring cell and stay at the edge', () => {
    expect(from(0, 0)('ArrowDown')).toEqual([1, 0]);
    expect(from(0, 0)('Enter')).toEqual([1, 0]);
    expect(from(1, 0)('Enter', true)).toEqual([0, 0]);
    expect(from(2, 0)('ArrowDown')).toEqual([2, 0]);
    expect(from(0, 0)('ArrowLeft')).toEqual([0, 0]);
  });

  it('leap over cells that the outline does not ask for', () => {
    expect(from(0, 1)('ArrowDown')).toEqual([2, 1]);
    expect(from(1, 0)('ArrowRight')).toEqual([1, 3]);
    expect(from(1, 0)('Tab')).toEqual([1, 3]);
  });

  it('by Tab go row by row, and out of the table at its ends', () => {
    expect(from(0, 3)('Tab')).toEqual([1, 0]);
    expect(from(1, 0)('Tab', true)).toEqual([0, 3]);
    expect(from(2, 3)('Tab')).toBeNull();
    expect(from(0, 0)('Tab', true)).toBeNull();
  });
});
