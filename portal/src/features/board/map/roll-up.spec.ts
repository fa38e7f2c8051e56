import { sampleRow } from '../testing/sample-rows';
import { rollUp, sumOf } from './roll-up';
import { successorsOn } from './successors';

const province = (id: string) => ({ id, code: id.slice(-2), name: id, shortName: id });
const merge = (from: string, to: string, on = '2025-07-01', share: number | null = null) => ({ from, to, on, share });
const successions = [merge('p-02', 'p-08-new'), merge('p-08', 'p-08-new'), merge('p-01', 'p-01-new', '2030-01-01')];
const rows = [
  sampleRow('02-party', { parentId: 'p-02', counts: [1, 0, 2] }),
  sampleRow('08-party', { parentId: 'p-08', counts: [4, 0, 0], state: 'owed', overdue: true, late: true }),
  sampleRow('01-party', { parentId: 'p-01', counts: [3, 1, 1] }),
  sampleRow('99-party', { parentId: 'p-99', counts: [7, 7, 7] }),
];
const totalOf = (some: readonly { total: number }[]) => some.reduce((sum, { total }) => sum + total, 0);

describe('provinces of a later day', () => {
  const today = successorsOn(successions, '2026-11-23');

  it('stand for those that were merged into them, whose counts are added up', () => {
    const { tiles } = rollUp(rows, [province('p-01'), province('p-08-new')], today);
    expect(tiles.map(({ counts, accepted, overdue, late }) => ({ counts, accepted, overdue, late }))).toEqual([
      { counts: [3, 1, 1], accepted: 1, overdue: 0, late: 0 },
      { counts: [5, 0, 2], accepted: 1, overdue: 1, late: 1 },
    ]);
    expect(tiles[1]).toMatchObject({
      total: 7,
      sectionsFilled: 2,
      rows: [{ unitId: '02-party' }, { unitId: '08-party' }],
    });
  });

  it('keep every report: the totals after are those before', () => {
    const { tiles, others } = rollUp(rows, [province('p-01'), province('p-08-new')], today);
    expect(totalOf(tiles) + totalOf(others)).toBe(totalOf(rows));
    expect([...tiles.flatMap((tile) => tile.rows), ...others]).toHaveLength(rows.length);
    expect(others).toEqual([rows[3]]);
  });

  it('are the old ones as of the campaign', () => {
    const then = successorsOn(successions, '2022-06-30');
    const { tiles } = rollUp(rows, ['p-01', 'p-02', 'p-08', 'p-99'].map(province), then);
    expect(tiles.map(({ total }) => total)).toEqual([5, 3, 4, 21]);
  });

  it('are shown empty where nobody was asked', () => {
    expect(rollUp([], [province('p-01')], today).tiles[0]).toMatchObject({ rows: [], total: 0, accepted: 0 });
  });
});

describe('who stands for a unit', () => {
  it('is found through several changes', () => {
    const of = successorsOn([merge('a', 'b', '2025-02-03'), merge('b', 'c', '2025-03-01')], '2025-07-01');
    expect([of('a'), of('b'), of('c'), of('x')]).toEqual(['c', 'c', 'c', 'x']);
  });

  it('is the one that took the largest part of a unit that was split, so that nothing counts twice', () => {
    const split = [merge('a', 'small', '2025-07-01', 0.3), merge('a', 'large', '2025-07-01', 0.7)];
    expect(successorsOn(split, '2025-07-01')('a')).toBe('large');
  });

  it('is found even where the changes lead in a circle', () => {
    expect(successorsOn([merge('a', 'b'), merge('b', 'a')], '2025-07-01')('a')).toBe('a');
  });
});

it('adds up column by column', () => {
  expect(sumOf(rows)).toEqual([15, 8, 10]);
  expect(sumOf([])).toEqual([]);
});
