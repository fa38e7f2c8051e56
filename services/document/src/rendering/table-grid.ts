import type { Cell, Table } from '@common/contracts/document-ast';
import { textOf } from '@common/contracts/document-ast';

/** A cell in its place: columns and rows it covers, cut to the table's edge. */
export type PlacedCell = Readonly<{ cell: Cell; row: number; column: number; colSpan: number; rowSpan: number }>;

export type TableGrid = Readonly<{ columns: number; headerRows: number; rows: readonly (readonly PlacedCell[])[] }>;

/** Resolves the spans of a table, as a browser would: each cell goes to the first free column of its row. */
export function gridOf(table: Table): TableGrid {
  const taken = new Set<string>();
  const rows = table.rows.map((row, rowIndex) => {
    let column = 0;
    return row.map((cell): PlacedCell => {
      while (taken.has(`${rowIndex}:${column}`)) column += 1;
      const rowSpan = Math.min(cell.rowSpan ?? 1, table.rows.length - rowIndex);
      const colSpan = cell.colSpan ?? 1;
      for (let r = rowIndex; r < rowIndex + rowSpan; r += 1)
        for (let c = column; c < column + colSpan; c += 1) taken.add(`${r}:${c}`);
      return { cell, row: rowIndex, column, colSpan, rowSpan };
    });
  });
  const edges = rows.flat().map((placed) => placed.column + placed.colSpan);
  const columns = edges.reduce((widest, edge) => Math.max(widest, edge), table.columns);
  return { columns, headerRows: Math.min(table.headerRows, Math.max(table.rows.length - 1, 0)), rows };
}

/** How many characters of table text a line of the page holds, and how much of one cell is asked to fit on one line. */
const charactersPerLine = 76;
const widestText = 45;

/** Shares of the columns, summing to 1: room for each column's longest word, the rest in proportion to the text. */
export function columnShares(grid: TableGrid): readonly number[] {
  const least = Array.from({ length: grid.columns }, () => 4);
  const wanted = [...least];
  for (const { cell, column, colSpan } of grid.rows.flat()) {
    if (colSpan > 1) continue;
    const text = cell.paragraphs.map(textOf).join(' ');
    const longestWord = text.split(/\s/u).reduce((longest, word) => Math.max(longest, word.length), 0);
    least[column] = Math.max(least[column] ?? 0, longestWord + 3);
    wanted[column] = Math.max(wanted[column] ?? 0, Math.min(text.length, widestText));
  }
  const extra = wanted.map((width, column) => Math.max(width - (least[column] ?? 0), 0.01));
  const spare = Math.max(charactersPerLine - total(least), 0);
  const widths = least.map((width, column) => width + (spare * (extra[column] ?? 0)) / total(extra));
  return widths.map((width) => width / total(widths));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
