import { rowsOf } from './indicator-rows';

const indicator = (id: string) => ({
  ...{ id, name: 'Bao phủ bảo hiểm y tế', nameEn: 'Health insurance', unit: '%', direction: 'higher' as const },
  ...{ target2025: null, target2030: null, aggregation: 'weighted-mean' as const, basis: 'dân số' },
  plausible: { min: 0, max: 100 },
});
const value = (indicatorId: string, figure: number | null, raw = '') => ({
  ...{ indicatorId, value: figure, comparator: '=' as const, numerator: null, denominator: null },
  ...{ period: '2021', raw },
});

describe('the rows of the indicators', () => {
  it('are those of the outline in its order, also where the unit gave nothing', () => {
    const rows = rowsOf([indicator('a'), indicator('b')], [value('b', 94.5)], null);
    expect(rows.map((row) => [row.indicator.id, row.value?.value ?? null, row.changed])).toEqual([
      ['a', null, false],
      ['b', 94.5, false],
    ]);
  });

  it('tell the value of the revision before, and whether another one stands there now', () => {
    const given = [value('a', 94.5), value('b', 12), value('d', null, 'chưa thống kê')];
    const rows = rowsOf(['a', 'b', 'c', 'd'].map(indicator), given, [
      value('a', 92.1),
      value('b', 12),
      value('c', 7),
      value('d', null, 'chưa có'),
    ]);
    expect(rows.map(({ before, changed }) => [before?.value ?? null, changed])).toEqual([
      [92.1, true],
      [12, false],
      [7, true],
      [null, true],
    ]);
  });
});
