/** How the server is reached; `offline`: the device itself has no network. */
export type Way = Readonly<{ kind: 'open' | 'offline' | 'unreachable'; since: Date }>;

type Parts = Readonly<{
  /** Asks the front door; throws where it does not answer. */
  ask: () => Promise<unknown>;
  deviceIsOnline: () => boolean;
}>;

const askAgainAfterMs = 4_000;

/** Whether the server can be reached: doubted after any call that met none, and asked until it answers again. */
export class Reach {
  way: Way = { kind: 'open', since: new Date() };
  private readonly listeners = new Set<() => void>();
  private asking = false;

  constructor(private readonly parts: Parts) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** A call met no server. One call alone may fail by chance, so the front door itself is asked. */
  doubt = (): void => {
    if (!this.parts.deviceIsOnline()) this.set('offline');
    if (!this.asking) void this.askUntilOpen();
  };

  private async askUntilOpen(): Promise<void> {
    this.asking = true;
    while (!(await this.answers())) {
      this.set(this.parts.deviceIsOnline() ? 'unreachable' : 'offline');
      await new Promise((resolve) => setTimeout(resolve, askAgainAfterMs));
    }
    this.asking = false;
    this.set('open');
  }

  private answers(): Promise<boolean> {
    return this.parts.ask().then(
      () => true,
      () => false,
    );
  }

  private set(kind: Way['kind']): void {
    if (this.way.kind === kind) return;
    const since = this.way.kind === 'open' || kind === 'open' ? new Date() : this.way.since;
    this.way = { kind, since };
    this.listeners.forEach((listener) => listener());
  }
}
