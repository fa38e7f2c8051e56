import type { Cell, Table } from '@common/contracts/document-ast';
import { columnShares, gridOf } from './table-grid';

const cell = (text: string, span: Partial<Cell> = {}): Cell => ({ paragraphs: [[{ text }]], ...span });
const table = (rows: Cell[][], columns = 3): Table => ({ type: 'table', id: 't', columns, headerRows: 1, rows });

it('places cells beside and below those that span', () => {
  const grid = gridOf(
    table([
      [cell('a', { rowSpan: 2 }), cell('b', { colSpan: 2 })],
      [cell('c'), cell('d')],
    ]),
  );
  expect(grid.rows[1]?.map(({ column }) => column)).toEqual([1, 2]);
});

it('cuts a span at the last row and widens the table for a cell too many', () => {
  const grid = gridOf(table([[cell('a', { rowSpan: 5 }), cell('b'), cell('c'), cell('d')]]));
  expect(grid.rows[0]?.[0]?.rowSpan).toBe(1);
  expect(grid.columns).toBe(4);
});

it('never makes all rows header rows', () => {
  expect(gridOf(table([[cell('only')]])).headerRows).toBe(0);
});

it('gives long text more room, and all columns together the whole width', () => {
  const shares = columnShares(gridOf(table([[cell('TT'), cell('Tỉ lệ bao phủ bảo hiểm y tế toàn dân'), cell('95')]])));
  expect(shares[1]).toBeGreaterThan(shares[0] ?? 1);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
});

it('gives a column that lists what many units say the greater part of the width', () => {
  const listed = 'Hà Nội (74,3; 74,7; Đạt); '.repeat(40);
  const shares = columnShares(gridOf(table([[cell('1'), cell('Tuổi thọ trung bình'), cell(listed)]])));
  expect(shares[2]).toBeGreaterThan(0.7);
});
