import { cellAfter } from './move';

const size = { rows: 30, columns: 21 };
const after = (key: string, row: number, column: number, withControl = false) =>
  cellAfter(key, withControl, { row, column }, size);

describe('a key in the grid', () => {
  it('goes one cell on with an arrow, ten rows with a page', () => {
    expect(after('ArrowDown', 1, 1)).toEqual({ row: 2, column: 1 });
    expect(after('ArrowLeft', 1, 1)).toEqual({ row: 1, column: 0 });
    expect(after('PageDown', 1, 1)).toEqual({ row: 11, column: 1 });
  });

  it('stops at the edges', () => {
    expect(after('ArrowUp', 0, 5)).toEqual({ row: 0, column: 5 });
    expect(after('ArrowRight', 3, 20)).toEqual({ row: 3, column: 20 });
    expect(after('PageDown', 25, 2)).toEqual({ row: 29, column: 2 });
  });

  it('goes to the ends of the row, and with Control to those of the table', () => {
    expect(after('Home', 4, 9)).toEqual({ row: 4, column: 0 });
    expect(after('End', 4, 9)).toEqual({ row: 4, column: 20 });
    expect(after('Home', 4, 9, true)).toEqual({ row: 0, column: 0 });
    expect(after('End', 4, 9, true)).toEqual({ row: 29, column: 20 });
  });

  it('is left to others where it means nothing here', () => {
    expect(after('Tab', 4, 9)).toBeNull();
    expect(after('x', 4, 9)).toBeNull();
  });
});
