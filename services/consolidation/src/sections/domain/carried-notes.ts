import { sha256 } from '@common/contracts/canonical-json';
import { textOf } from '@common/contracts/block-text';
import type { Block, Cell, Note, Run } from '@common/contracts/document-ast';
import { foldWords } from '@common/vietnamese/fold';
import type { Contribution } from './contribution';

type Carried = Readonly<{ block: Block; notes: Note[] }>;

/** A block under the id it has in the merged text (the same in every merge), with its footnotes. */
export function carried(contribution: Contribution, block = contribution.block): Carried {
  const { reportId, blockId } = contribution.source;
  const known = new Set(contribution.notes.map(({ id }) => id));
  const rename = (run: Run): Run =>
    run.note !== undefined && known.has(run.note) ? { ...run, note: mergedId(reportId, run.note) } : run;
  return {
    block: withRuns({ ...block, id: mergedId(reportId, blockId) }, rename),
    notes: notesOf(contribution),
  };
}

/** The footnotes of all who say the same; those that the printed wording lacks are hung at its end. */
export function withNotesOfAll({ block, notes }: Carried, from: readonly Contribution[]): Carried {
  if (block.type !== 'paragraph' && block.type !== 'item' && block.type !== 'heading') return { block, notes };
  const anchored = notesNamed(block);
  const shown = new Map(notes.filter(({ id }) => anchored.has(id)).map((note) => [wordsOf(note), note]));
  const added = [...notes, ...from.flatMap(notesOf)].filter((note) => {
    const isNew = !shown.has(wordsOf(note));
    if (isNew) shown.set(wordsOf(note), note);
    return isNew;
  });
  const anchors = added.map(({ id }): Run => ({ text: '', note: id }));
  return { block: { ...block, runs: [...block.runs, ...anchors] }, notes: [...shown.values()] };
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

function notesOf({ source, notes }: Contribution): Note[] {
  return notes.map((note) => ({ ...note, id: mergedId(source.reportId, note.id) }));
}

function wordsOf({ runs }: Note): string {
  return foldWords(textOf(runs));
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
