import type { Block, Run } from './document-ast';

/** The plain text of runs, as one string in NFC. */
export function textOf(someRuns: readonly Run[]): string {
  return someRuns
    .map((run) => run.text)
    .join('')
    .normalize('NFC');
}

/** The plain text of a block; the cells of a table are separated by tabs, its rows by line feeds. */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.paragraphs.map(textOf).join(' ')).join('\t')).join('\n');
    case 'figure':
      return block.alt;
    case 'annex':
      return textOf(block.title);
    case 'page-break':
      return '';
    default:
      return textOf(block.runs);
  }
}

/** The same with what stands before it: a heading's number, an item's sign. */
export function blockLine(block: Block): string {
  const text = blockText(block);
  if (block.type === 'heading' || block.type === 'annex') return `${block.label} ${text}`.trim();
  return block.type === 'item' ? `${block.marker} ${text}`.trim() : text;
}
