import type { Unit } from '../board.api';
import { type BoardRow, isAccepted } from '../board-row';

export type Province = Pick<Unit, 'id' | 'code' | 'name' | 'shortName'>;

/** A province of the day with the reports of all that it stands for; nothing is left out or counted twice. */
export type Tile = Readonly<{
  province: Province;
  rows: readonly BoardRow[];
  accepted: number;
  overdue: number;
  late: number;
  counts: readonly number[];
  total: number;
  /** In how many sections somebody of them says something. */
  sectionsFilled: number;
}>;

/** The province that a row belongs to, as it was when the campaign began. */
export const provinceOf = ({ parentId, unitId }: Pick<BoardRow, 'parentId' | 'unitId'>): string => parentId ?? unitId;

/** A tile for every province of the day, and the rows that belong to none of them. */
export function rollUp(
  rows: readonly BoardRow[],
  provinces: readonly Province[],
  successorOf: (unitId: string) => string,
): { tiles: Tile[]; others: BoardRow[] } {
  const places = new Map<string, BoardRow[]>(provinces.map(({ id }) => [id, []]));
  const others = rows.filter((row) => {
    const place = places.get(successorOf(provinceOf(row)));
    place?.push(row);
    return !place;
  });
  return { tiles: provinces.map((province) => tileOf(province, places.get(province.id)!)), others };
}

function tileOf(province: Province, rows: readonly BoardRow[]): Tile {
  const counts = sumOf(rows);
  return {
    province,
    rows,
    accepted: rows.filter(isAccepted).length,
    overdue: rows.filter(({ overdue }) => overdue).length,
    late: rows.filter(({ late }) => late).length,
    counts,
    total: counts.reduce((sum, count) => sum + count, 0),
    sectionsFilled: counts.filter((count) => count > 0).length,
  };
}

/** Column by column; empty where there are no rows. */
export function sumOf(rows: readonly Pick<BoardRow, 'counts'>[]): number[] {
  const sums = new Array<number>(rows[0]?.counts.length ?? 0).fill(0);
  for (const { counts } of rows) for (let at = 0; at < sums.length; at += 1) sums[at]! += counts[at] ?? 0;
  return sums;
}
