import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Cell, cellAfter } from './move';

type Size = Readonly<{ rows: number; columns: number }>;

/** The one cell of the grid that Tab reaches; arrows move it, Enter opens it. */
export function useActiveCell(grid: RefObject<HTMLElement | null>, size: Size, open: (cell: Cell) => void) {
  const [chosen, setChosen] = useState<Cell>({ row: 0, column: 0 });
  const moved = useRef(false);
  const active = { row: Math.min(chosen.row, size.rows - 1), column: chosen.column };

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    const element = cellElement(grid.current, active);
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter') return open(active);
    const next = cellAfter(event.key, event.ctrlKey, active, size);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    setChosen(next);
  };
  const onFocus = (event: FocusEvent) => {
    const cell = cellOf(event.target);
    if (cell && (cell.row !== active.row || cell.column !== active.column)) setChosen(cell);
  };
  return { active, onKeyDown, onFocus };
}

/** The cell that an element of the grid stands in. */
export function cellOf(element: Element): Cell | null {
  const column = element.closest<HTMLElement>('[data-column]')?.dataset.column;
  const row = element.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

function cellElement(grid: HTMLElement | null, { row, column }: Cell): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${column}"]`) ?? null;
}
