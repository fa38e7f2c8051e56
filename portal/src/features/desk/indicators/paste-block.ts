import { fold } from '@common/vietnamese/fold';
import {
  type Column,
  columns,
  hasCell,
  type Indicator,
  readCell,
  type Understanding,
  type Value,
} from './indicator-cells';

/** One cell of a pasted block and what was made of it. */
export type PastedCell = Readonly<{ indicator: Indicator; column: Column; text: string; understood: Understanding }>;
export type Pasted = Readonly<{
  values: Value[];
  cells: readonly PastedCell[];
  /** Cells that lay outside the table, or where the outline asks for nothing. */
  left: number;
}>;

/** A block as spreadsheets put it on the clipboard: tabs, lines, quotes around what holds either. */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*)/y;
  let at = 0;
  while (at <= text.length) {
    cell.lastIndex = at;
    const [all = '', quoted, plain = ''] = cell.exec(text) ?? [];
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain).replace(/\s+/g, ' ').trim());
    at += all.length;
    if (at >= text.length) break;
    if (text[at] !== '\t') rows.push([]);
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  const last = rows.at(-1)!;
  if (rows.length > 1 && last.length === 1 && last[0] === '') rows.pop();
  return rows;
}

type Place = Readonly<{ row: number; column: number }>;

/** Puts a block where the cursor is; rows that begin with an indicator's name go to that indicator. */
export function pasteBlock(
  indicators: readonly Indicator[],
  values: readonly Value[],
  at: Place,
  text: string,
): Pasted {
  const now = [...values];
  const cells: PastedCell[] = [];
  let left = 0;
  const byName = new Map(indicators.map(({ name }, index) => [fold(name), index]));
  const block = parseBlock(text);
  const named = block.some(([first]) => byName.has(fold(first ?? '')));
  block.forEach((row, index) => {
    const line = named ? byName.get(fold(row[0] ?? '')) : at.row + index;
    const written = named ? row.slice(1) : row;
    const indicator = line === undefined ? undefined : indicators[line];
    if (line === undefined || !indicator) {
      left += written.filter((each) => each !== '').length;
      return;
    }
    written.forEach((each, offset) => {
      const column = columns[(named ? 0 : at.column) + offset];
      if (!column || !hasCell(indicator, column)) {
        if (each !== '') left++;
        return;
      }
      const { value, understood } = readCell(indicator, now[line]!, column, each);
      now[line] = value;
      cells.push({ indicator, column, text: each, understood });
    });
  });
  return { values: now, cells, left };
}
