import { columns, hasCell, type Indicator } from './indicator-cells';

export type Cell = Readonly<{ row: number; column: number }>;

/** Where a key leads; null where it leads out of the table, so that the browser may go on. */
export function moveBy(key: string, shift: boolean, from: Cell, indicators: readonly Indicator[]): Cell | null {
  switch (key) {
    case 'ArrowDown':
      return along(from, indicators, 1, 0);
    case 'ArrowUp':
      return along(from, indicators, -1, 0);
    case 'Enter':
      return along(from, indicators, shift ? -1 : 1, 0);
    case 'ArrowRight':
      return along(from, indicators, 0, 1);
    case 'ArrowLeft':
      return along(from, indicators, 0, -1);
    case 'Tab':
      return inOrder(from, indicators, shift ? -1 : 1);
    case 'Home':
      return { row: from.row, column: 0 };
    default:
      return null;
  }
}

const there = ({ row, column }: Cell, indicators: readonly Indicator[]): boolean =>
  indicators[row] !== undefined && columns[column] !== undefined && hasCell(indicators[row], columns[column]);

/** The next cell that can be written, in one direction; the same where there is none. */
function along(from: Cell, indicators: readonly Indicator[], down: number, right: number): Cell {
  let at = from;
  do at = { row: at.row + down, column: at.column + right };
  while (inside(at, indicators) && !there(at, indicators));
  return there(at, indicators) ? at : from;
}

function inOrder(from: Cell, indicators: readonly Indicator[], by: number): Cell | null {
  for (let place = from.row * columns.length + from.column + by; ; place += by) {
    const at = { row: Math.floor(place / columns.length), column: place % columns.length };
    if (place < 0 || at.row >= indicators.length) return null;
    if (there(at, indicators)) return at;
  }
}

const inside = ({ row, column }: Cell, indicators: readonly Indicator[]): boolean =>
  row >= 0 && column >= 0 && row < indicators.length && column < columns.length;
