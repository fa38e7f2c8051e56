type Waiting = Readonly<{ urgent: boolean; begin: () => void }>;

/** One piece of work at a time, in the order in which they came; urgent ones before all others that wait. */
export class Turns {
  private waiting: Waiting[] = [];
  private taken = false;

  async take<T>(work: () => Promise<T>, urgent = false): Promise<T> {
    if (this.taken) await this.turn(urgent);
    this.taken = true;
    try {
      return await work();
    } finally {
      const next = this.next();
      if (next) next.begin();
      else this.taken = false;
    }
  }

  private turn(urgent: boolean): Promise<void> {
    return new Promise((begin) => this.waiting.push({ urgent, begin }));
  }

  private next(): Waiting | undefined {
    const next = this.waiting.find((one) => one.urgent) ?? this.waiting[0];
    this.waiting = this.waiting.filter((one) => one !== next);
    return next;
  }
}
