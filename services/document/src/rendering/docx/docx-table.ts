import type { Table } from '@common/contracts/document-ast';
import { columnShares, gridOf } from '../table-grid';
import type { PlacedCell, TableGrid } from '../table-grid';
import { runsXml } from './docx-text';
import type { Footnotes } from './docx-text';

/** A table with borders; its header rows repeat on each page and no row is split between pages. Width in twips. */
export function tableXml(table: Table, width: number, footnotes: Footnotes): string {
  const grid = gridOf(table);
  const widths = columnShares(grid).map((share) => Math.floor(share * width));
  const columns = widths.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  const rows = grid.rows.map((_, index) => rowXml(grid, index, widths, footnotes)).join('');
  return (
    '<w:tbl><w:tblPr><w:tblStyle w:val="THBang"/>' +
    `<w:tblW w:w="${widths.reduce((sum, one) => sum + one, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows}</w:tbl>`
  );
}

function rowXml(grid: TableGrid, row: number, widths: readonly number[], footnotes: Footnotes): string {
  const header = row < grid.headerRows ? '<w:tblHeader/>' : '';
  const cells: string[] = [];
  for (let column = 0; column < grid.columns;) {
    const placed = cellAt(grid, row, column);
    const span = placed?.colSpan ?? 1;
    cells.push(cellXml(placed, row, sum(widths.slice(column, column + span)), footnotes));
    column += span;
  }
  return `<w:tr><w:trPr><w:cantSplit/>${header}</w:trPr>${cells.join('')}</w:tr>`;
}

/** The cell that covers a place of the grid, also when it began in a row above. */
function cellAt(grid: TableGrid, row: number, column: number): PlacedCell | undefined {
  for (let above = row; above >= 0; above -= 1) {
    const found = grid.rows[above]?.find((one) => one.column <= column && column < one.column + one.colSpan);
    if (found) return found.row + found.rowSpan > row ? found : undefined;
  }
  return undefined;
}

function cellXml(placed: PlacedCell | undefined, row: number, width: number, footnotes: Footnotes): string {
  const begins = placed?.row === row;
  const properties =
    `<w:tcW w:w="${width}" w:type="dxa"/>` +
    (placed && placed.colSpan > 1 ? `<w:gridSpan w:val="${placed.colSpan}"/>` : '') +
    (placed && placed.rowSpan > 1 ? (begins ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : '');
  const paragraphs = begins && placed.cell.paragraphs.length > 0 ? placed.cell.paragraphs : [[]];
  const text = paragraphs
    .map((runs) => `<w:p><w:pPr><w:pStyle w:val="THTable"/></w:pPr>${runsXml(runs, footnotes)}</w:p>`)
    .join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
