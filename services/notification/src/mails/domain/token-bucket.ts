/** Lets `perSecond` pass on average and as many at once; answers how long to wait for the next. Real time. */
export class TokenBucket {
  private tokens: number;
  private filledAt: number;

  constructor(
    private readonly perSecond: number,
    now: number,
  ) {
    this.tokens = Math.max(1, perSecond);
    this.filledAt = now;
  }

  /** Takes one and answers 0, or takes nothing and answers the milliseconds until there is one. */
  take(now: number): number {
    const most = Math.max(1, this.perSecond);
    this.tokens = Math.min(most, this.tokens + ((now - this.filledAt) / 1000) * this.perSecond);
    this.filledAt = now;
    if (this.tokens < 1) return Math.ceil(((1 - this.tokens) / this.perSecond) * 1000);
    this.tokens -= 1;
    return 0;
  }
}
