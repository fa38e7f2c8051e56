import type { Block, Note } from '@common/contracts/document-ast';
import type { Source } from '@common/contracts/draft-snapshot';

/** One block of an accepted revision (đóng góp). `notes` are the footnotes its runs name. */
export type Contribution = Readonly<{
  source: Source;
  /** Place of the unit among the participants, in official order. */
  rank: number;
  /** Reading order within the report. */
  position: number;
  /** A footnote that no text names is a contribution of its own. */
  kind: Block['type'] | 'note';
  block: Block;
  notes: readonly Note[];
}>;

/** What merging must know of a unit: "Tỉnh ủy Hải Dương", "Hải Dương". */
export type NamedUnit = Readonly<{ name: string; shortName: string }>;
export type UnitNames = ReadonlyMap<string, NamedUnit>;

/** Official order of units, then the order in which each wrote; the order of arrival plays no part. */
export function inOfficialOrder<One extends Contribution>(contributions: readonly One[]): One[] {
  return [...contributions].sort(
    (a, b) =>
      a.rank - b.rank ||
      compare(a.source.unitId, b.source.unitId) ||
      compare(a.source.capacity, b.source.capacity) ||
      compare(a.source.reportId, b.source.reportId) ||
      a.position - b.position,
  );
}

export function countUnits(sources: readonly Source[]): number {
  return new Set(sources.map(({ unitId, capacity }) => `${unitId} ${capacity}`)).size;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The name beside a unit's figure. "Hồ Chí Minh" alone is the person: the city keeps its kind. */
export function nameInList(unitId: string, units: UnitNames): string {
  const shortName = units.get(unitId)?.shortName ?? unitId;
  return shortName === 'Hồ Chí Minh' ? 'Thành phố Hồ Chí Minh' : shortName;
}
