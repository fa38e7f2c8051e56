import type { Log } from '@common/logging/log';

/**
 * Repeats work every so often, or at once when woken, never twice at the same time. `work` answers whether there is more
 * to do right away. A failure is logged and the next round tries again. Real time.
 */
export class BackgroundLoop {
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private woken = false;
  private stopped = true;

  constructor(
    private readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<boolean>,
    private readonly log: Log,
  ) {}

  get busy(): boolean {
    return this.round !== undefined || this.woken;
  }

  start(): void {
    this.stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    this.woken = true;
    if (!this.round) this.round = this.run().finally(() => this.rest());
  }

  /** Ends after the round that runs. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.woken = false;
    clearTimeout(this.timer);
    await this.round;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    while (this.woken && !this.stopped) {
      this.woken = false;
      try {
        if (await this.work()) this.woken = true;
      } catch (error) {
        this.log.warn({ err: error }, `${this.name} failed and will try again`);
      }
    }
  }

  private rest(): void {
    this.round = undefined;
    if (this.stopped) return;
    if (this.woken) return this.wake();
    this.timer = setTimeout(() => this.wake(), this.everyMs);
  }
}
