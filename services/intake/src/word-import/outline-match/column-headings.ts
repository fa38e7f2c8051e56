import { fold } from '@common/vietnamese/fold';
import type { Grid } from './table-grid';

/** The words above one column, folded: its own, which stand lowest, and those of the merged cells over them. */
export type ColumnHeading = Readonly<{ own: string; over: string }>;

/** Joins the words of all heading rows for each column; what spans the whole table is a caption, not a heading. */
export function columnHeadings(grid: Grid, rows: number, columns: number): ColumnHeading[] {
  return Array.from({ length: columns }, (_, column) => {
    const words: string[] = [];
    grid.slice(0, rows).forEach((line, row) => {
      const cell = line[column];
      if (cell === undefined || cell.row !== row || cell.colSpan >= columns) return;
      if (/\p{L}{2}|20\d\d/u.test(cell.text)) words.push(fold(cell.text));
    });
    return { own: words.at(-1) ?? '', over: words.slice(0, -1).join(' ') };
  });
}

/** How many rows at the top are headings: all before the first with a bare number, but at least those marked as such. */
export function countHeadingRows(grid: Grid, marked: number, firstNamed: number): number {
  const first = grid.findIndex((line, row) =>
    line.some((cell) => cell?.row === row && /^[(]?[<>≥≤]? ?\d[\d.,]*[%)]?$/.test(cell.text) && !isYear(cell.text)),
  );
  return Math.min(Math.max(first < 0 ? grid.length : first, marked), firstNamed);
}

function isYear(text: string): boolean {
  return /^20\d\d$/.test(text);
}
