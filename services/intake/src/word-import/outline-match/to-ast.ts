import type { Block, Cell, Run, Table } from '@common/contracts/document-ast';
import type { DocxCell, DocxParagraph, DocxTable } from '../docx/model';
import { joinLines } from '../docx/runs';
import { markedShare } from '../headings/emphasis';
import type { FlowBlock } from '../headings/flow';

/** One block of the flow as blocks of the content format; a text box gives one paragraph for each of its own. */
export function toAst(block: FlowBlock, nextId: () => string): Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', id: nextId(), level: block.level, label: block.label, runs: [...block.runs] }];
    case 'annex':
      return [{ type: 'annex', id: nextId(), label: block.label, title: [...block.runs] }];
    case 'paragraph':
      return [{ type: 'paragraph', id: nextId(), runs: [...block.runs] }];
    case 'item': {
      const level = Math.min(block.level, 9);
      return [{ type: 'item', id: nextId(), level, marker: block.marker, runs: [...block.runs] }];
    }
    case 'table':
      return [tableOf(block.table, nextId())];
    case 'text-box':
      return block.paragraphs
        .filter(({ text }) => text !== '')
        .map(({ runs }) => ({ type: 'paragraph', id: nextId(), runs: [...joinLines(runs)] }));
  }
}

function tableOf(table: DocxTable, id: string): Table {
  const [first] = table.rows;
  const boldFirst = first !== undefined && table.rows.length > 1 && first.every(isBold);
  return {
    type: 'table',
    id,
    columns: table.columns,
    headerRows: table.headerRows || (boldFirst ? 1 : 0),
    rows: table.rows.map((row) => row.map(cellOf)),
  };
}

function isBold({ paragraphs }: DocxCell): boolean {
  return paragraphs.every(({ text, runs }) => text === '' || markedShare(runs, 'b') > 0.8);
}

function cellOf({ paragraphs, colSpan, rowSpan }: DocxCell): Cell {
  const cell: Cell = { paragraphs: cellParagraphs(paragraphs) };
  if (colSpan > 1) cell.colSpan = colSpan;
  if (rowSpan > 1) cell.rowSpan = rowSpan;
  return cell;
}

/** The paragraphs of a cell that say something; a number Word counted is written out, as cells have no items. */
export function cellParagraphs(paragraphs: readonly DocxParagraph[]): Run[][] {
  const said: Run[][] = [];
  for (const { runs, list } of paragraphs) {
    if (runs.length > 0) said.push([...joinLines(list === null ? runs : [{ text: `${list.label} ` }, ...runs])]);
  }
  return said;
}
