import { blockText } from '@common/contracts/block-text';
import { aDraft } from '../draft-snapshot.builder';
import { anIndicator } from '../indicator.builder';
import { type Aggregate, indicatorSentences, indicatorTable, meets } from './indicator-results';

const better = (direction: 'higher' | 'lower' | 'none', op: string, value: number | null): boolean | null => {
  const one = anIndicator({ id: 'X', name: 'x', value, target: 20 });
  const indicator: Aggregate['indicator'] = { ...one.indicator, direction, target2025: { value: 20, op } };
  return meets({ ...one, indicator }, indicator.target2025);
};

it('takes the target itself for reached, but not where it must be passed', () => {
  expect(better('higher', '≥', 20)).toBe(true);
  expect(better('higher', '>', 20)).toBe(false);
  expect(better('lower', '<', 20)).toBe(false);
  expect(better('lower', '≤ (giảm còn)', 20)).toBe(true);
});

it('knows whether higher or lower is better', () => {
  expect([better('higher', '≥', 21), better('higher', '≥', 19)]).toEqual([true, false]);
  expect([better('lower', '<', 19), better('lower', '<', 21)]).toEqual([true, false]);
});

it('judges nothing without a figure or a direction', () => {
  expect(better('higher', '≥', null)).toBeNull();
  expect(better('none', '=', 20)).toBeNull();
});

it('prints the figure of some units as theirs only, and compares it with no target', () => {
  const one = { ...anIndicator({ id: 'X', name: 'Tham gia bảo hiểm y tế', value: null, target: 95 }), reporting: 47 };
  const partial = { value: 93.2, comparator: '≥', units: 41 } as const;
  const draft = { ...aDraft(), indicators: [{ ...one, partial }] };
  expect(blockText(indicatorTable(draft).block)).toContain('≥ 93,2 (41/47 đơn vị)');
  expect(blockText(indicatorTable(draft).block)).not.toContain('Chưa đạt');
  expect(blockText(indicatorSentences(draft)[0]!.block)).toContain('chỉ tính cho các đơn vị đã nêu đủ mẫu số');
});

it('leaves the comparison with 2025 out where no indicator can be compared', () => {
  const columns = (value: number | null): string => {
    const indicators = [anIndicator({ id: 'X', name: 'Tham gia bảo hiểm y tế', value, target: 95 })];
    return blockText(indicatorTable({ ...aDraft(), indicators }).block).split('\n')[0]!;
  };
  expect(columns(null)).toBe('TT\tChỉ tiêu\tĐơn vị tính\tKết quả\tMục tiêu 2025\tMục tiêu 2030\tSố đơn vị báo cáo');
  expect(columns(96)).toContain('So với mục tiêu 2025');
});
