/** A cell of the grid: both count from 0. */
export type Cell = Readonly<{ row: number; column: number }>;
type Size = Readonly<{ rows: number; columns: number }>;

const page = 10;

/** Where a key leads from a cell, as in a spreadsheet; null for keys that move nothing. */
export function cellAfter(key: string, withControl: boolean, from: Cell, { rows, columns }: Size): Cell | null {
  const step = steps[key];
  if (step) return within({ row: from.row + step[0], column: from.column + step[1] }, rows, columns);
  if (key === 'Home') return { row: withControl ? 0 : from.row, column: 0 };
  if (key === 'End') return { row: withControl ? rows - 1 : from.row, column: columns - 1 };
  return null;
}

const steps: Record<string, readonly [rows: number, columns: number] | undefined> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-page, 0],
  PageDown: [page, 0],
};

function within({ row, column }: Cell, rows: number, columns: number): Cell {
  return { row: Math.min(Math.max(row, 0), rows - 1), column: Math.min(Math.max(column, 0), columns - 1) };
}
