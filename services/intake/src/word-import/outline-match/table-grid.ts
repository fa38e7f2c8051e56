import type { Table } from '@common/contracts/document-ast';
import { joinedText } from '../docx/runs';

/** A cell laid over its columns; `column` and `row` are where it begins, counted from 0. */
export type GridCell = Readonly<{ row: number; column: number; colSpan: number; text: string }>;

/** For each row of the table, the cell that covers each column; a merged cell stands in all it covers. */
export type Grid = readonly (readonly (GridCell | undefined)[])[];

/** Lays the rows of a table out on its columns, as the eye sees them. */
export function gridOf({ rows, columns }: Table): Grid {
  const grid: (GridCell | undefined)[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    const line = grid[row] ?? [];
    let column = 0;
    for (const { paragraphs, colSpan = 1, rowSpan = 1 } of cells) {
      while (line[column] !== undefined) column++;
      const width = Math.min(colSpan, Math.max(columns - column, 1));
      const cell = { row, column, colSpan: width, text: paragraphs.map(joinedText).join(' ').trim() };
      for (const covered of grid.slice(row, row + rowSpan))
        for (let at = column; at < column + width; at++) covered[at] = cell;
      column += width;
    }
  });
  return grid;
}
