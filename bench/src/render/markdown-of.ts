import { textOf } from '@common/contracts/block-text';
import type { Block, Cell, Run } from '@common/contracts/document-ast';
import type { OfficialDocument } from '../../../services/document/src/documents/domain/official-document';

/** The same paper as Markdown, for pandoc: headings, paragraphs, items, tables, footnotes and a contents. */
export function markdownOf(paper: OfficialDocument): string {
  const front = `---\ntitle: "${paper.properties.title}"\nlang: vi\ntoc: true\ntoc-depth: 3\n---\n`;
  const header = paper.header.flatMap(({ left, right }) => [...left, ...right]);
  const lines = [...header, ...paper.opening, ...paper.recipients, ...paper.signature];
  const fixed = lines.flatMap((line) => (line.type === 'text' ? [escaped(line.text)] : []));
  const annexes = paper.annexes.flatMap((annex) => [
    `# ${annex.label}`,
    ...annex.blocks.map(({ block }) => markdown(block)),
  ]);
  const notes = paper.notes.map((note) => `[^${noteName(note.id)}]: ${runs(note.runs)}`);
  return [front, ...fixed, ...paper.body.map(({ block }) => markdown(block)), ...annexes, ...notes].join('\n\n');
}

function markdown(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.label)} ${runs(block.runs)}`;
    case 'paragraph':
      return runs(block.runs);
    case 'item':
      return `\\${block.marker} ${runs(block.runs)}`;
    case 'table':
      return tableOf(block.rows, block.columns, block.caption);
    default:
      return '';
  }
}

function tableOf(rows: readonly (readonly Cell[])[], columns: number, caption: string | undefined): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const texts = rows.map((row) => {
    const cells = row.map((cell) => cell.paragraphs.map(textOf).join(' ').replaceAll('|', '/'));
    return [...cells, ...Array.from({ length: Math.max(columns - cells.length, 0) }, () => '')];
  });
  const [head = [], ...body] = texts;
  const rule = Array.from({ length: columns }, () => '----------');
  return [...(caption ? [`Table: ${escaped(caption)}`, ''] : []), line(head), line(rule), ...body.map(line)].join('\n');
}

function runs(some: readonly Run[]): string {
  return some.map((run) => marked(run) + (run.note === undefined ? '' : `[^${noteName(run.note)}]`)).join('');
}

function marked({ text, b, i }: Run): string {
  const mark = `${b ? '**' : ''}${i ? '*' : ''}`;
  const words = text.trim();
  if (mark === '' || words === '') return escaped(text);
  return `${text.startsWith(' ') ? ' ' : ''}${mark}${escaped(words)}${[...mark].reverse().join('')}${text.endsWith(' ') ? ' ' : ''}`;
}

function noteName(id: string): string {
  return id.replace(/\W/gu, '-');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#$^~|@]/gu, '\\$&');
}
