import type { Block, Table } from '@common/contracts/document-ast';
import type { Indicator, Outline } from '@common/contracts/outline';
import type { IndicatorValue } from '@common/contracts/revision-body';
import { fold } from '@common/vietnamese/fold';
import { parseVietnameseNumber } from '@common/vietnamese/numbers';
import { columnHeadings, countHeadingRows } from './column-headings';
import { NameIndex } from './name-index';
import { denominatorColumn, periodOf, resultColumn, unitColumn } from './result-column';
import { type Grid, type GridCell, gridOf } from './table-grid';

/** The values read, and how many indicators a table names without saying clearly where their results stand. */
export type IndicatorReading = Readonly<{ values: readonly IndicatorValue[]; unclear: number }>;

const needed = 3;
const nameIndexes = new WeakMap<Outline, NameIndex>();

/**
 * Reads the first table whose rows name at least three of the outline's indicators and whose result column is clear;
 * a figure is never guessed. `raw` keeps what stands in the cell.
 */
export function findIndicatorTable(blocks: readonly Block[], outline: Outline): IndicatorReading {
  if (outline.indicators.length === 0) return { values: [], unclear: 0 };
  const names = nameIndexes.get(outline) ?? new NameIndex(outline.indicators);
  nameIndexes.set(outline, names);
  let unclear = 0;
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const grid = gridOf(block);
    const rows = namedRows(grid, names);
    if (rows.length < needed) continue;
    const read = valuesIn(block, grid, rows);
    if (read.values.length >= needed) return read;
    unclear = Math.max(unclear, read.unclear);
  }
  return { values: [], unclear };
}

/** A row that names an indicator, and the cell that does. */
type NamedRow = Readonly<{ row: number; name: GridCell; indicator: Indicator }>;

/** The first row for each indicator; a name stands in one of the first two cells with words. */
function namedRows(grid: Grid, names: NameIndex): NamedRow[] {
  const seen = new Set<Indicator>();
  return grid.flatMap((line, row) => {
    const words = line.filter(
      (cell, column) => cell?.row === row && cell.column === column && /\p{L}{2}/u.test(cell.text),
    );
    for (const name of words.slice(0, 2)) {
      const indicator = name === undefined ? null : names.find(name.text);
      if (name === undefined || indicator === null || seen.has(indicator)) continue;
      seen.add(indicator);
      return [{ row, name, indicator }];
    }
    return [];
  });
}

function valuesIn(table: Table, grid: Grid, rows: readonly NamedRow[]): IndicatorReading {
  const headingRows = countHeadingRows(grid, table.headerRows, rows[0]?.row ?? 0);
  const headings = columnHeadings(grid, headingRows, table.columns);
  const units = unitColumn(headings);
  const isUnit = ({ row, indicator }: NamedRow, text: string): boolean => {
    const words = fold(text);
    return words === fold(grid[row]?.[units]?.text ?? '') || words === fold(indicator.unit);
  };
  const holdsNumbers = (column: number): boolean =>
    rows.some((each) => {
      const text = valueCell(grid, each, column)?.text ?? '';
      return /^\D{0,12}\d/.test(text) && !isUnit(each, text);
    });
  const among = [...Array(table.columns).keys()].filter(holdsNumbers);
  const column = resultColumn(headings, among);
  if (column === null) return { values: [], unclear: rows.length };
  const denominator = denominatorColumn(headings);
  const period = periodOf(headings[column] ?? { own: '', over: '' });
  const filled = rows.filter((each) => (valueCell(grid, each, column)?.text ?? '') !== '');
  const sound = filled.filter((each) => !isUnit(each, valueCell(grid, each, column)?.text ?? ''));
  const values = sound.map((each): IndicatorValue => {
    const raw = valueCell(grid, each, column)?.text ?? '';
    const below = denominator === column ? '' : (valueCell(grid, each, denominator)?.text ?? '');
    return { ...valueOf(raw, below, each.indicator), period };
  });
  return { values, unclear: filled.length - sound.length };
}

/** The cell of a row in a column right of the name; null where the name's own cell reaches over it. */
function valueCell(grid: Grid, { row, name }: NamedRow, column: number): GridCell | null {
  const cell = grid[row]?.[column];
  return cell === undefined || cell.column <= name.column ? null : cell;
}

function valueOf(raw: string, below: string, { id, plausible }: Indicator): IndicatorValue {
  const { value, comparator, numerator, denominator } = parseVietnameseNumber(raw, plausible);
  return {
    indicatorId: id,
    value,
    comparator,
    numerator,
    denominator: denominator ?? (below === '' ? null : parseVietnameseNumber(below).value),
    period: null,
    raw,
  };
}
