import { boardGroups, type BoardGroup } from '../board-search';
import { type BoardRow, isAccepted } from '../board-row';
import { sumOf, type Tile } from '../map/roll-up';

type Sums = Readonly<{ key: string; of: number; accepted: number; counts: readonly number[]; total: number }>;

/** A line of the heat map: everything, a group, a province of today with several reports, or one participant (a `member` of the place above it). */
export type Line =
  | (Sums & Readonly<{ kind: 'all' }>)
  | (Sums & Readonly<{ kind: 'group'; group: BoardGroup | 'unasked' }>)
  | (Sums & Readonly<{ kind: 'place'; name: string }>)
  | Readonly<{ kind: 'unit'; key: string; row: BoardRow; member: boolean; counts: readonly number[]; total: number }>;

/** The lines of the table: the sum of all first, then each group with its sum, in the order of the rows. */
export function linesOf(rows: readonly BoardRow[], tiles: readonly Tile[]): Line[] {
  const groups = [...boardGroups, 'unasked' as const].flatMap((group): Line[] => {
    const members = rows.filter((row) => (row.group ?? 'unasked') === group);
    if (members.length === 0) return [];
    const lines = group === 'province' ? provinceLines(members, tiles) : members.map((row) => unitLine(row, false));
    return [{ kind: 'group', group, ...sums(`group ${group}`, members) }, ...lines];
  });
  return [{ kind: 'all', ...sums('all', rows) }, ...groups];
}

/** Reports of units that are one province by now stand together, beneath their sum. */
function provinceLines(rows: readonly BoardRow[], tiles: readonly Tile[]): Line[] {
  const placeOf = new Map(tiles.flatMap((tile) => tile.rows.map(({ key }) => [key, tile] as const)));
  const together = new Map<Tile | string, BoardRow[]>();
  for (const row of rows) {
    const place = placeOf.get(row.key) ?? row.key;
    together.set(place, [...(together.get(place) ?? []), row]);
  }
  return [...together].flatMap(([place, members]): Line[] => {
    const merged = typeof place !== 'string' && place.rows.length > 1;
    const lines = members.map((row) => unitLine(row, merged));
    if (!merged) return lines;
    const { id, name } = place.province;
    return [{ kind: 'place', name, ...sums(`place ${id}`, members) }, ...lines];
  });
}

function unitLine(row: BoardRow, member: boolean): Line {
  return { kind: 'unit', key: row.key, row, member, counts: row.counts, total: row.total };
}

function sums(key: string, rows: readonly BoardRow[]): Sums {
  const counts = sumOf(rows);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return { key, of: rows.length, accepted: rows.filter(isAccepted).length, counts, total };
}
