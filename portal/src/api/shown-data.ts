import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

/**
 * When the oldest of the data on screen came from the server; null where the screen has none. What stands around every
 * screen (`alwaysShown`) and what never changes do not count.
 */
export function oldestShown(client: QueryClient): number | null {
  const times = client
    .getQueryCache()
    .findAll({ type: 'active' })
    .filter(({ queryKey, state }) => state.data !== undefined && !alwaysShown.has(queryKey[0]))
    .filter(({ observers }) => observers.some(({ options }) => options.staleTime !== Infinity))
    .map(({ state }) => state.dataUpdatedAt);
  return times.length > 0 ? Math.min(...times) : null;
}

const alwaysShown = new Set<unknown>(['session', 'today', 'campaigns']);

/** Follows what is shown, also from one page to the next. */
export function useOldestShown(): Date | null {
  const client = useQueryClient();
  const at = useSyncExternalStore(
    (listener) => client.getQueryCache().subscribe(() => queueMicrotask(listener)),
    () => oldestShown(client),
  );
  return at === null ? null : new Date(at);
}
