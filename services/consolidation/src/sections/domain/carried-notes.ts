import { sha256 } from '@common/contracts/canonical-json';
import type { Block, Cell, Note, Run } from '@common/contracts/document-ast';
import type { Contribution } from './contribution';

/** A block under the id it has in the merged text (the same in every merge), with its footnotes. */
export function carried(contribution: Contribution, block = contribution.block): { block: Block; notes: Note[] } {
  const { reportId, blockId } = contribution.source;
  const known = new Set(contribution.notes.map(({ id }) => id));
  const rename = (run: Run): Run =>
    run.note !== undefined && known.has(run.note) ? { ...run, note: mergedId(reportId, run.note) } : run;
  return {
    block: withRuns({ ...block, id: mergedId(reportId, blockId) }, rename),
    notes: contribution.notes.map((note) => ({ ...note, id: mergedId(reportId, note.id) })),
  };
}

/** The ids of the footnotes that a block's runs name. */
export function notesNamed(block: Block): Set<string> {
  const named = new Set<string>();
  withRuns(block, (run) => {
    if (run.note !== undefined) named.add(run.note);
    return run;
  });
  return named;
}

function mergedId(reportId: string, id: string): string {
  return sha256(`${reportId}/${id}`).slice(0, 16);
}

function withRuns(block: Block, change: (run: Run) => Run): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'item':
      return { ...block, runs: block.runs.map(change) };
    case 'annex':
      return { ...block, title: block.title.map(change) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => changedCell(cell, change))) };
    default:
      return block;
  }
}

function changedCell(cell: Cell, change: (run: Run) => Run): Cell {
  return { ...cell, paragraphs: cell.paragraphs.map((runs) => runs.map(change)) };
}
