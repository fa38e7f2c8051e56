import type { Cell, Run } from '@common/contracts/document-ast';
import type { PlacedBlock } from '../official-document';

/** The paper's own sentences and headings: they rest on no contribution. Ids and labels are given by `arrange`. */
export function paragraph(...parts: readonly string[]): PlacedBlock {
  return { block: { type: 'paragraph', id: '', runs: [{ text: parts.join('') }] }, role: 'body', sources: [] };
}

/** A căn cứ: italic, on its own line (NĐ 30, ô 6). */
export function basis(text: string): PlacedBlock {
  return { block: { type: 'paragraph', id: '', runs: [{ text, i: true }] }, role: 'basis', sources: [] };
}

export function heading(level: number, text: string): PlacedBlock {
  return { block: { type: 'heading', id: '', level, label: '', runs: [{ text }] }, role: 'outline', sources: [] };
}

export function item(marker: string, text: string): PlacedBlock {
  return { block: { type: 'item', id: '', level: 1, marker, runs: [{ text }] }, role: 'body', sources: [] };
}

/** A table with one header row; cells are plain text. */
export function table(
  caption: string | null,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): PlacedBlock {
  return {
    block: {
      type: 'table',
      id: '',
      ...(caption === null ? {} : { caption }),
      columns: header.length,
      headerRows: 1,
      rows: [header.map((text) => cell(text, true)), ...rows.map((row) => row.map((text) => cell(text, false)))],
    },
    role: 'body',
    sources: [],
  };
}

function cell(text: string, bold: boolean): Cell {
  const run: Run = bold ? { text, b: true } : { text };
  return { paragraphs: [[run]] };
}
