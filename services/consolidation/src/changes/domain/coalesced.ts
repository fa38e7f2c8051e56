type Pause = { again: boolean; timer: NodeJS.Timeout };

/** Passes a value on at once, and while it keeps coming only once in each interval. */
export class Coalesced<Value> {
  private readonly pauses = new Map<Value, Pause>();

  constructor(
    private readonly intervalMs: number,
    private readonly pass: (value: Value) => void,
  ) {}

  add(value: Value): void {
    const pause = this.pauses.get(value);
    if (pause) pause.again = true;
    else this.passOn(value);
  }

  /** Nothing is passed on any more. */
  stop(): void {
    for (const { timer } of this.pauses.values()) clearTimeout(timer);
    this.pauses.clear();
  }

  private passOn(value: Value): void {
    const timer = setTimeout(() => {
      const { again } = this.pauses.get(value)!;
      this.pauses.delete(value);
      if (again) this.passOn(value);
    }, this.intervalMs);
    this.pauses.set(value, { again: false, timer });
    this.pass(value);
  }
}
