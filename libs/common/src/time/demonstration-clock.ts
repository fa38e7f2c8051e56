import { Clock } from './clock';

/** Answers whether a part of the service has no work left at the present instant. */
export type IdleProbe = () => Promise<boolean>;

/**
 * Domain time told by the launcher of the embedded stack over the process channel (docs/adr/0005). A service that was
 * not forked by it has no channel and refuses to start with such a clock. After each step it answers `idle`
 * once every probe (planner, relay, inbox) has nothing left to do.
 */
export class DemonstrationClock extends Clock {
  private instant: Date;
  private readonly probes: IdleProbe[] = [];

  constructor(start: string) {
    super();
    if (!process.send) throw new Error('DEMONSTRATION_CLOCK is for the embedded stack only; unset it.');
    this.instant = new Date(start);
    process.on('message', (message: { type?: string; now?: string }) => {
      if (message?.type === 'clock' && message.now) void this.step(message.now);
    });
  }

  override now(): Date {
    return this.instant;
  }

  onStep(probe: IdleProbe): void {
    this.probes.push(probe);
  }

  private async step(now: string): Promise<void> {
    this.instant = new Date(now);
    for (let quiet = 0; quiet < 2;) {
      const idle = await Promise.all(this.probes.map((probe) => probe().catch(() => false)));
      quiet = idle.every(Boolean) ? quiet + 1 : 0;
      await new Promise((resume) => setTimeout(resume, 5));
    }
    process.send?.({ type: 'idle', now });
  }
}
