import { isPlainDate, plainDateOf } from '@common/time/plain-date';

/** What a workbook's sheet is made of: numbers stay numbers, and days ("2022-06-30") become dates. */
export type SheetCell = string | number | Readonly<{ day: string }> | null;

export type Sheet = Readonly<{
  name: string;
  fileName: string;
  /** What the sheet shows, by which filters, of which day. */
  heading: readonly string[];
  /** `width` in characters; long text of a column that wraps stands in several lines. */
  columns: readonly Readonly<{ title: string; width: number; wrap?: true }>[];
  rows: readonly Readonly<{ cells: readonly SheetCell[]; sum?: boolean }>[];
}>;

/** A day, or the day that an instant is in Vietnam. */
export function dayCell(date: string | null): SheetCell {
  if (date === null) return null;
  return { day: isPlainDate(date) ? date : plainDateOf(new Date(date)) };
}
