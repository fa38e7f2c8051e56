import type { Attributes } from '../guard/xml-reader';
import type { DocxCell, DocxParagraph, DocxTable } from './model';

type OpenCell = { paragraphs: DocxParagraph[]; colSpan: number; rowSpan: number; continues: boolean };

/** Collects one `w:tbl`; a cell that continues the one above it joins that cell's row span. */
export class TableBuilder {
  private readonly rows: DocxCell[][] = [];
  private row: OpenCell[] = [];
  private headerRows = 0;
  private headersOnly = true;
  private rowIsHeader = false;
  private column = 0;
  private columns = 0;
  /** The cell that each grid column last started, for vertical merges. */
  private readonly above: (OpenCell | null)[] = [];
  cell: OpenCell | null = null;

  element(name: string, attributes: Attributes): void {
    if (name === 'w:tr') this.beginRow();
    else if (name === 'w:tc') this.cell = { paragraphs: [], colSpan: 1, rowSpan: 1, continues: false };
    else if (name === 'w:tblHeader') this.rowIsHeader = !/^(0|false)$/.test(attributes.get('w:val') ?? '');
    else if (name === 'w:gridBefore') this.column = Number(attributes.get('w:val')) || 0;
    else if (this.cell && name === 'w:gridSpan') this.cell.colSpan = spanOf(attributes);
    else if (this.cell && name === 'w:vMerge') this.cell.continues = attributes.get('w:val') !== 'restart';
  }

  private beginRow(): void {
    this.row = [];
    this.column = 0;
    this.rowIsHeader = false;
  }

  closeCell(): void {
    const { cell } = this;
    this.cell = null;
    if (cell === null) return;
    const start = this.continues(cell) ? this.above[this.column] : null;
    if (start) {
      start.rowSpan++;
      start.paragraphs.push(...cell.paragraphs.filter(({ text }) => text !== ''));
    } else {
      this.row.push(cell);
      for (let place = 0; place < cell.colSpan; place++) this.above[this.column + place] = cell;
    }
    this.column += cell.colSpan;
    this.columns = Math.max(this.columns, this.column);
  }

  private continues(cell: OpenCell): boolean {
    return cell.continues && this.above[this.column]?.colSpan === cell.colSpan;
  }

  closeRow(): void {
    this.rows.push(this.row);
    if (this.rowIsHeader && this.headersOnly) this.headerRows++;
    else this.headersOnly = false;
  }

  finish(): DocxTable {
    return { kind: 'table', columns: Math.max(this.columns, 1), headerRows: this.headerRows, rows: this.rows };
  }
}

function spanOf(attributes: Attributes): number {
  return Math.min(Math.max(Number(attributes.get('w:val')) || 1, 1), 500);
}
