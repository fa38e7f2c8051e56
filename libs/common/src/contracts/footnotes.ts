import type { Block, Cell, Run } from './document-ast';

/** Every run of a block, in reading order. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.type) {
    case 'table':
      return block.rows.flat().flatMap(({ paragraphs }) => paragraphs.flat());
    case 'annex':
      return block.title;
    case 'figure':
    case 'page-break':
      return [];
    default:
      return block.runs;
  }
}

/** The footnotes that a block names. */
export function noteIdsOf(block: Block): string[] {
  return runsOf(block).flatMap(({ note }) => note ?? []);
}

/** The block without the signs of its footnotes, for a place that has no list of them. */
export function withoutNoteSigns(block: Block): Block {
  const plain = (runs: readonly Run[]) => runs.filter(({ note }) => note === undefined);
  switch (block.type) {
    case 'table': {
      const cell = (each: Cell): Cell => ({ ...each, paragraphs: each.paragraphs.map(plain) });
      return { ...block, rows: block.rows.map((row) => row.map(cell)) };
    }
    case 'annex':
      return { ...block, title: plain(block.title) };
    case 'figure':
    case 'page-break':
      return block;
    default:
      return { ...block, runs: plain(block.runs) };
  }
}
