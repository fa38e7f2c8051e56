import type { ColumnHeading } from './column-headings';

const order = /^(tt|stt|so tt|so thu tu)\b/;
const unit = /^(don vi|dvt|dv tinh)\b|\bdon vi (tinh|do)\b/;
const target = /muc tieu|chi tieu|ke hoach|phan dau|duoc giao/;
const result = /ket qua|thuc hien|dat duoc|gia tri|so lieu|hien tai|hien nay/;
const remark =
  /so (voi|sanh)|danh gia|ghi chu|nguon|tang|giam(?! sat)|chenh lech|nhan xet|hoan thanh|tu so|co quan|thoi gian/;
const below = /mau so|tong so|dan so|quy mo/;
/** The years an outline sets targets for (`target2025`, `target2030`). */
const targetYear = /20(25|30)/;

/** A column that may hold the result, and how clearly its heading says so. */
type Candidate = Readonly<{ column: number; named: boolean; year: number | null }>;

/** The unit's column, by its heading; -1 where there is none. */
export function unitColumn(headings: readonly ColumnHeading[]): number {
  return headings.findIndex(({ own }) => unit.test(own));
}

/** The column of what the result is a share of, by its heading; -1 where there is none. */
export function denominatorColumn(headings: readonly ColumnHeading[]): number {
  return headings.findIndex(({ own }) => below.test(own) && !target.test(own));
}

/** The year a column's heading names last, else the one over it unless that speaks of targets too. */
export function periodOf({ own, over }: ColumnHeading): string | null {
  return lastYear(own) ?? (target.test(over) ? null : lastYear(over));
}

/**
 * The column that holds the results, among those in question: the one called so, or the latest year. Null where it is
 * not clear; never a column of units, targets, denominators or remarks.
 */
export function resultColumn(headings: readonly ColumnHeading[], among: readonly number[]): number | null {
  const possible = among.filter((column) => mayBeResult(headings[column]));
  const said = possible.map((column) => candidate(column, headings[column])).filter(({ named, year }) => named || year);
  const [only, second] = possible;
  if (said.length === 0) return second === undefined ? (only ?? null) : null;
  const called = said.filter(({ named }) => named);
  const undated = called.filter(({ year }) => year === null);
  if (undated.length > 0) return called.length === 1 ? (undated[0]?.column ?? null) : null;
  const latest = Math.max(...said.map(({ year }) => year ?? 0));
  const newest = said.filter(({ year }) => year === latest);
  return newest.length === 1 ? (newest[0]?.column ?? null) : null;
}

function mayBeResult(heading: ColumnHeading | undefined): boolean {
  const { own = '', over = '' } = heading ?? {};
  if (order.test(own) || unit.test(own) || remark.test(own)) return false;
  if (result.test(own)) return !/^(muc tieu|chi tieu|ke hoach)/.test(own);
  if (target.test(own) || below.test(own)) return false;
  const overTarget = target.test(over);
  if (targetYear.test(own) && (overTarget || !result.test(over))) return false;
  return !overTarget || result.test(over);
}

function candidate(column: number, heading: ColumnHeading = { own: '', over: '' }): Candidate {
  const { own, over } = heading;
  const year = periodOf(heading);
  return {
    column,
    named: result.test(own) || (result.test(over) && !target.test(over)),
    year: year === null ? null : Number(year),
  };
}

function lastYear(words: string): string | null {
  return [...words.matchAll(/20\d\d/g)].at(-1)?.[0] ?? null;
}
