import { useSyncExternalStore } from 'react';

/** A stream that the browser renews at once is not worth a word. */
const blipMs = 5_000;

/** Since when a screen that follows changes hears of none; null while it does, or where none follows. */
export class LiveUpdates {
  silentSince: Date | null = null;
  private broke: Date | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The stream is there again, or nobody wants it any more. */
  fine = (): void => {
    clearTimeout(this.timer);
    this.broke = null;
    this.set(null);
  };

  broken = (): void => {
    if (this.broke) return;
    const broke = new Date();
    this.broke = broke;
    this.timer = setTimeout(() => this.set(broke), blipMs);
  };

  private set(silentSince: Date | null): void {
    if (this.silentSince === silentSince) return;
    this.silentSince = silentSince;
    this.listeners.forEach((listener) => listener());
  }
}

export const liveUpdates = new LiveUpdates();

export function useSilentSince(): Date | null {
  return useSyncExternalStore(liveUpdates.subscribe, () => liveUpdates.silentSince);
}
