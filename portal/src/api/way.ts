import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { answered } from './answered';
import { useSilentSince } from './live-updates';
import { Reach, type Way } from './reach';

const answersWithinMs = 5_000;
/** Longer than the slowest answer of the front door (bench `submit`: under a second; freezing a draft: some four). */
const silentAfterMs = 45_000;
const downs = new Set([502, 503, 504]);

export const reach = new Reach({
  deviceIsOnline: () => navigator.onLine,
  ask: async () => {
    const answer = await fetch('/health/door', { cache: 'no-store', signal: AbortSignal.timeout(answersWithinMs) });
    if (answer.status >= 500) throw new Error(String(answer.status));
  },
});

/** From now on what the page asks waits while the server cannot be reached, and goes on by itself. */
export function watchTheWay(): void {
  addEventListener('offline', reach.doubt);
  addEventListener('online', reach.doubt);
  onlineManager.setEventListener((setOnline) => reach.subscribe(() => setOnline(reach.way.kind === 'open')));
}

/** `fetch` that notices when nobody is at the other end, or nobody who answers. */
export async function reaching(request: Request | string): Promise<Response> {
  const answer = await answered(request, silentAfterMs).catch((error: unknown) => {
    if (!(error instanceof DOMException && error.name === 'AbortError')) reach.doubt();
    throw error;
  });
  if (downs.has(answer.status)) reach.doubt();
  return answer;
}

/** No news comes just now: the stream of changes is broken or the server cannot be reached. */
export function useSilent(): boolean {
  const { kind } = useWay();
  return useSilentSince() !== null || kind !== 'open';
}

export function useWay(): Way {
  return useSyncExternalStore(reach.subscribe, () => reach.way);
}
