/** Half to one and a half of `ms`, so that many replicas do not act at the same instant. */
export function withJitter(ms: number): number {
  return ms * (0.5 + Math.random());
}

/** 100 ms, doubled with each failed attempt up to 5 s, with jitter. */
export function reconnectDelay(attempt: number): number {
  return withJitter(Math.min(5_000, 100 * 2 ** Math.min(attempt, 10)));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, ms));
}

/** A flag that ends a pause early. A wake-up while nobody waits is kept for the next wait. */
export class WakeUp {
  private raised = false;
  private resume: (() => void) | null = null;

  raise(): void {
    this.raised = true;
    this.resume?.();
  }

  async wait(ms: number): Promise<void> {
    if (!this.raised) {
      await new Promise<void>((resume) => {
        const timer = setTimeout(resume, ms);
        this.resume = () => {
          clearTimeout(timer);
          resume();
        };
      });
      this.resume = null;
    }
    this.raised = false;
  }
}
