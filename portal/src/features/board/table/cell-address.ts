import type { Section } from '../board.api';
import type { BoardRow } from '../board-row';
import type { Line } from './lines';

/** Columns of the grid: the unit, its state, the sections, the sum. */
export const sectionColumn = 2;

/** Where a cell leads: a number to what was said there, the unit's own cells to its report; null where nothing is. */
export function cellAddress(
  campaignId: string,
  sections: readonly Section[],
  line: Line,
  column: number,
): string | null {
  const section = sections[column - sectionColumn];
  if (!section) return line.kind === 'unit' ? reportAddress(line.row) : null;
  if (!line.counts[column - sectionColumn]) return null;
  const address = `/campaigns/${encodeURIComponent(campaignId)}/consolidation/sections/${encodeURIComponent(section.id)}`;
  return line.kind === 'unit' ? `${address}?unit=${encodeURIComponent(line.row.unitId)}` : address;
}

/** What was sent once can be read; before that there is nothing to open. */
export function reportAddress({ reportId, revision }: Pick<BoardRow, 'reportId' | 'revision'>): string | null {
  return reportId && revision ? `/reports/${encodeURIComponent(reportId)}` : null;
}
