import { busConnected, busSessions } from './messaging-metrics';
import { reconnectDelay, WakeUp } from './pause';

export type Session = { close(): Promise<void> };
export type SessionRole = 'publish' | 'consume' | 'listen' | 'changes';

/** Told once by a session that can no longer be trusted; nothing is repaired inside a session. */
export type Lost = (reason: string) => void;

/**
 * Keeps one session open: connect, run until anything at all goes wrong, close, back off, start again.
 */
export class SessionSupervisor<S extends Session> {
  private current: S | null = null;
  private stopped = false;
  private told = '';
  private end: Lost = () => undefined;
  private readonly stopSignal = new WakeUp();
  private waiters: ((session: S) => void)[] = [];
  private readonly ended: Promise<void>;

  constructor(
    private readonly role: SessionRole,
    private readonly open: (lost: Lost) => Promise<S>,
    /** Told why no session can be opened: once, and again when the reason is another one. */
    private readonly report: (error: unknown) => void,
  ) {
    this.ended = this.run();
  }

  get session(): S | null {
    return this.current;
  }

  /** The open session, or null if there is none within `timeoutMs`. */
  ready(timeoutMs: number): Promise<S | null> {
    if (this.current || this.stopped) return Promise.resolve(this.current);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(null), timeoutMs);
      this.waiters.push((session) => {
        clearTimeout(timer);
        resolve(session);
      });
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.end('stopped');
    this.stopSignal.raise();
    await this.ended;
  }

  private async run(): Promise<void> {
    for (let attempt = 0; !this.stopped; attempt += 1) {
      let session: S | null = null;
      const lost = new Promise<string>((resolve) => (this.end = resolve));
      try {
        session = await this.open(this.end);
        this.admit(session);
        attempt = 0;
        this.told = '';
        busSessions.inc({ role: this.role, reason: await lost });
      } catch (error) {
        this.tellOnce(error);
        busSessions.inc({ role: this.role, reason: 'connect' });
      }
      this.current = null;
      busConnected.set({ role: this.role }, 0);
      await closeWithin(2_000, session);
      if (!this.stopped) await this.stopSignal.wait(reconnectDelay(attempt));
    }
  }

  private tellOnce(error: unknown): void {
    if (this.stopped || String(error) === this.told) return;
    this.told = String(error);
    this.report(error);
  }

  private admit(session: S): void {
    this.current = session;
    busConnected.set({ role: this.role }, 1);
    for (const waiter of this.waiters.splice(0)) waiter(session);
    if (this.stopped) this.end('stopped');
  }
}

/** A connection into a black hole never answers that it is closed. */
async function closeWithin(ms: number, session: Session | null): Promise<void> {
  const done = new WakeUp();
  void session
    ?.close()
    .catch(() => undefined)
    .finally(() => done.raise());
  if (session) await done.wait(ms);
}

/** A session that cannot be set up must not leave its connection behind. */
export async function orClose<T>(connection: { close(): Promise<void> }, setUp: () => Promise<T>): Promise<T> {
  try {
    return await setUp();
  } catch (error) {
    await connection.close().catch(() => undefined);
    throw error;
  }
}
