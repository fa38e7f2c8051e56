import type { Block, Note } from '@common/contracts/document-ast';
import type { IndicatorValue } from '@common/contracts/revision-body';
import type { Draft } from './draft.repository';
import type { ReportContent } from './report-content';

/** What a reader took from a Word file; the rest of its report is for the person's eyes. */
export type ReadContent = Readonly<{
  sections: readonly ReportContent['sections'][number][];
  unplaced: readonly Block[];
  notes: readonly Note[];
  cover: Partial<ReportContent['cover']>;
  indicators: readonly IndicatorValue[];
}>;

/** The draft after a file was read: what the file has is taken from it, what it lacks stays as it was. */
export function withImported(draft: Draft, read: ReadContent): ReportContent {
  const found = Object.entries(read.cover).filter(([, value]) => value != null && String(value) !== '');
  const fromFile = new Set(read.indicators.map(({ indicatorId }) => indicatorId));
  return {
    cover: { ...draft.cover, ...Object.fromEntries(found) },
    sections: [...read.sections],
    unplaced: [...read.unplaced, ...read.notes.map(noteAsParagraph)],
    indicators: [...draft.indicators.filter(({ indicatorId }) => !fromFile.has(indicatorId)), ...read.indicators],
  };
}

/** A footnote of text that no section has taken yet must not be lost: it stands beside that text. */
function noteAsParagraph({ id, runs }: Note): Block {
  return { type: 'paragraph', id: `note-${id}`.slice(0, 80), runs: [{ text: `[Chú thích ${id}] ` }, ...runs] };
}
