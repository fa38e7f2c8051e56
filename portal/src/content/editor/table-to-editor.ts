import type { Cell, Table } from '@common/contracts/document-ast';
import type { EditorNode } from './editor-json';
import { type NoteSigns, runsFromEditor, runsToEditor } from './runs-to-editor';

const emptyCell: Cell = { paragraphs: [] };

/** The editor's tables have no gaps: rows that Word left short get empty cells. `source` tells later what was changed. */
export function tableToEditor(table: Table, signs: NoteSigns): EditorNode {
  const { id, caption = null, headerRows } = table;
  const content = withoutGaps(table).map((row, index) => ({
    type: 'tableRow',
    content: row.map((cell) => cellToEditor(cell, index < headerRows, signs)),
  }));
  return { type: 'table', attrs: { id, caption, source: table }, content };
}

function cellToEditor({ paragraphs, colSpan = 1, rowSpan = 1 }: Cell, header: boolean, signs: NoteSigns): EditorNode {
  const content = paragraphs.map((runs) => ({ type: 'paragraph', content: runsToEditor(runs, signs) }));
  return {
    type: header ? 'tableHeader' : 'tableCell',
    attrs: { colspan: colSpan, rowspan: rowSpan },
    content: content.length > 0 ? content : [{ type: 'paragraph' }],
  };
}

/** How many grid columns of each row are taken, spans from above included. */
function widths({ rows }: Pick<Table, 'rows'>): number[] {
  const taken = rows.map(() => 0);
  rows.forEach((row, top) => {
    for (const { colSpan = 1, rowSpan = 1 } of row) {
      for (let each = top; each < Math.min(top + rowSpan, rows.length); each++) taken[each]! += colSpan;
    }
  });
  return taken;
}

function withoutGaps(table: Table): Cell[][] {
  const taken = widths(table);
  const columns = Math.max(1, ...taken);
  return table.rows.map((row, index) => {
    const fitting = row.map((cell) => withinRows(cell, table.rows.length - index));
    return [...fitting, ...Array.from({ length: columns - taken[index]! }, () => emptyCell)];
  });
}

function withinRows(cell: Cell, rowsLeft: number): Cell {
  return (cell.rowSpan ?? 1) <= rowsLeft ? cell : { ...cell, rowSpan: rowsLeft };
}

export function tableFromEditor({ attrs, content = [] }: EditorNode, id: string, signs: NoteSigns): Table {
  const source = attrs?.source as Table | null | undefined;
  if (source && sameContent(tableToEditor(source, signs).content, content)) return { ...source, id };
  const rows = content.map((row) => (row.content ?? []).map(cellFromEditor));
  const plain = content.findIndex((row) => row.content?.some(({ type }) => type !== 'tableHeader'));
  const table: Table = {
    ...{ type: 'table', id, columns: Math.max(1, ...widths({ rows })) },
    ...{ headerRows: plain < 0 ? rows.length : plain, rows },
  };
  return attrs?.caption ? { ...table, caption: String(attrs.caption) } : table;
}

function cellFromEditor({ attrs, content = [] }: EditorNode): Cell {
  const cell: Cell = { paragraphs: content.map((each) => runsFromEditor(each.content)).filter((runs) => runs.length) };
  const { colspan, rowspan } = attrs as { colspan: number; rowspan: number };
  if (colspan > 1) cell.colSpan = colspan;
  if (rowspan > 1) cell.rowSpan = rowspan;
  return cell;
}

function sameContent(before: EditorNode[] | undefined, now: EditorNode[]): boolean {
  const read = (rows: EditorNode[]) => rows.map((row) => row.content?.map((cell) => [cell.type, cellFromEditor(cell)]));
  return JSON.stringify(read(before ?? [])) === JSON.stringify(read(now));
}
