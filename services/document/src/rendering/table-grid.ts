import type { Cell, Table } from '@common/contracts/document-ast';
import { textOf } from '@common/contracts/block-text';

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

/** How many characters of table text a line of the page holds, and the longest word that is kept whole. */
const charactersPerLine = 84;
const longestWholeWord = 13;
/** A header is not stretched over more lines than this by a narrow column. */
const headerLinesAtMost = 3;
/** A cell of more characters is broken anyway: it asks for no more room. */
const widestText = 200;

/** Shares of the columns, summing to 1: room for each column's longest word, the rest in proportion to its usual text. */
export function columnShares(grid: TableGrid): readonly number[] {
  const cells = grid.rows.flat().filter(({ colSpan }) => colSpan === 1);
  const columns = Array.from({ length: grid.columns }, (_, column) => {
    const texts = cells.filter((one) => one.column === column).map(({ cell }) => cell.paragraphs.map(textOf).join(' '));
    const words = texts.flatMap((text) => text.split(/\s/u)).map((word) => Math.min(word.length, longestWholeWord));
    const header = cells.filter((one) => one.column === column && one.row < grid.headerRows);
    const headerLines = header.map(({ cell }) => cell.paragraphs.map(textOf).join(' ').length / headerLinesAtMost);
    const least = Math.ceil(Math.max(1, ...words, ...headerLines)) + 2;
    const usual = total(texts.map((text) => Math.min(text.length, widestText))) / Math.max(texts.length, 1);
    return { least, extra: Math.max(usual - least, 0.01) };
  });
  const spare = Math.max(charactersPerLine - total(columns.map(({ least }) => least)), 0);
  const extras = total(columns.map(({ extra }) => extra));
  const widths = columns.map(({ least, extra }) => least + (spare * extra) / extras);
  return widths.map((width) => width / total(widths));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
