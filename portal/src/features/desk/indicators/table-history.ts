import type { Value } from './indicator-cells';

type Table = readonly Value[];
export type History = Readonly<{ past: readonly Table[]; now: Table; future: readonly Table[] }>;
export type Step = Readonly<{ type: 'change'; table: Table } | { type: 'undo' } | { type: 'redo' }>;

const longest = 200;

export const begin = (now: Table): History => ({ past: [], now, future: [] });

/** Every change can be taken back, what another's text brought as well. */
export function step({ past, now, future }: History, taken: Step): History {
  switch (taken.type) {
    case 'change':
      return { past: [...past.slice(-longest), now], now: taken.table, future: [] };
    case 'undo':
      return past.length === 0
        ? { past, now, future }
        : { past: past.slice(0, -1), now: past.at(-1)!, future: [now, ...future] };
    case 'redo':
      return future.length === 0
        ? { past, now, future }
        : { past: [...past, now], now: future[0]!, future: future.slice(1) };
  }
}
