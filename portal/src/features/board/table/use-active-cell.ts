import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
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
  return { active, onKeyDown, choose: setChosen };
}

/** The cell that an element of the grid stands in. */
export function cellOf(element: Element): Cell | null {
  const cell = element.closest('[role=gridcell], [role=rowheader]');
  const row = cell?.parentElement;
  if (!cell || row?.dataset.row === undefined) return null;
  return { row: Number(row.dataset.row), column: [...row.children].indexOf(cell) };
}

function cellElement(grid: HTMLElement | null, { row, column }: Cell): HTMLElement | undefined {
  return grid?.querySelector(`[data-row="${row}"]`)?.children[column] as HTMLElement | undefined;
}
