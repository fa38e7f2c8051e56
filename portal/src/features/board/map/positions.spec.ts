import { positionsOf } from './positions';

const codes34 =
  '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96'.split(' ');
const merged = '02 06 10 17 26 27 30 34 35 36 45 49 54 58 60 62 64 67 70 72 74 77 83 84 87 89 93 94 95'.split(' ');
const codes63 = [...codes34, ...merged];

describe.each([
  [34, codes34],
  [63, codes63],
])('the map of %i provinces', (count, codes) => {
  const { columns, at } = positionsOf(codes);

  it('has one place for each, and no two in one place', () => {
    expect(at.size).toBe(count);
    expect(new Set([...at.values()].map(({ row, column }) => `${row}/${column}`)).size).toBe(count);
    expect(Math.max(...[...at.values()].map(({ column }) => column))).toBeLessThanOrEqual(columns);
  });

  it('has Hà Nội above Huế above Hồ Chí Minh City, and Cà Mau in the last row', () => {
    const rows = ['01', '46', '79', '96'].map((code) => at.get(code)!.row);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(at.get('96')!.row).toBe(Math.max(...[...at.values()].map(({ row }) => row)));
  });
});

it('gives a province that it does not know a place after the others', () => {
  const { at } = positionsOf([...codes63, '98', '99']);
  expect(at.size).toBe(65);
  expect([at.get('98'), at.get('99')]).toEqual([
    { row: 21, column: 1 },
    { row: 21, column: 2 },
  ]);
});
