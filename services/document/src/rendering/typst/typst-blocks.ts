import { textOf } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import type { OfficialForm } from '../../documents/domain/forms/official-form';
import type { PlacedBlock } from '../../documents/domain/official-document';
import { columnShares, gridOf } from '../table-grid';
import type { PlacedCell } from '../table-grid';
import { styled } from './typst-lines';
import { literal } from './typst-literal';
import { runsMarkup } from './typst-runs';
import type { Notes } from './typst-runs';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** One block of the text as Typst markup. */
export function blockMarkup(placed: PlacedBlock, form: OfficialForm, notes: Notes): string {
  const { block } = placed;
  switch (block.type) {
    case 'heading':
      return headingMarkup(block, placed.role === 'outline', form, notes);
    case 'paragraph':
      return `#par[${runsMarkup(block.runs, notes)}]`;
    case 'item':
      return `#item(${block.level})[#${literal(`${block.marker} `)}${runsMarkup(block.runs, notes)}]`;
    case 'table':
      return tableMarkup(block, notes);
    case 'figure':
      return `#par[#emph(${literal(`(Hình: ${block.alt})`)})]`;
    case 'annex':
      return `#par[#strong(${literal(`${block.label} `)})${runsMarkup(block.title, notes)}]`;
    case 'page-break':
      return '#pagebreak(weak: true)';
  }
}

function headingMarkup(block: Of<'heading'>, outlined: boolean, form: OfficialForm, notes: Notes): string {
  const label = block.label === '' ? '' : `#${literal(`${block.label} `)}`;
  const text = label + runsMarkup(block.runs, notes);
  const inner = form.headings.at(-1);
  const body = outlined || !inner ? text : styled(inner.style, `[${text}]`);
  return `#heading(level: ${block.level}, outlined: ${outlined})[${body}]`;
}

function tableMarkup(block: Of<'table'>, notes: Notes): string {
  const grid = gridOf(block);
  const shares = columnShares(grid).map((share) => `${(share * 100).toFixed(2)}fr`);
  const rows = grid.rows.map((row) => row.map((cell) => cellMarkup(cell, notes)).join(''));
  const header = rows.slice(0, grid.headerRows).join('');
  const caption = block.caption ? `#caption(${literal(block.caption)})\n` : '';
  const body = rows.slice(grid.headerRows).join('\n');
  const wholeRows = grid.rows.flat().every(({ cell }) => cellLength(cell) < longestWholeCell);
  return `${caption}#cells(${wholeRows}, (${shares.join(', ')},), ${header === '' ? '' : `table.header(${header}),`}\n${body})`;
}

/** A row is not split between pages, unless a cell of it may be longer than a page. */
const longestWholeCell = 1_000;

function cellLength({ paragraphs }: PlacedCell['cell']): number {
  return paragraphs.reduce((sum, runs) => sum + textOf(runs).length, 0);
}

function cellMarkup({ cell, colSpan, rowSpan }: PlacedCell, notes: Notes): string {
  const content = cell.paragraphs.map((runs) => runsMarkup(runs, notes)).join('#parbreak()');
  const spans = `${colSpan > 1 ? `colspan: ${colSpan}, ` : ''}${rowSpan > 1 ? `rowspan: ${rowSpan}, ` : ''}`;
  return spans === '' ? `[${content}],` : `table.cell(${spans}[${content}]),`;
}
