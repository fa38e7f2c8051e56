import { consumerConcurrency } from './message-bus';

/** Runs what arrives, at most `concurrency` at once, in order of arrival; the rest waits here. */
export class Dispatcher<Item> {
  private waiting: Item[] = [];
  private running = 0;
  private whenIdle: (() => void)[] = [];

  constructor(
    private readonly work: (item: Item) => Promise<void>,
    private readonly concurrency = consumerConcurrency,
  ) {}

  get size(): number {
    return this.running + this.waiting.length;
  }

  push(item: Item): void {
    this.waiting.push(item);
    this.next();
  }

  /** Takes back what has not begun. */
  withdraw(): Item[] {
    return this.waiting.splice(0);
  }

  /** Resolves when nothing runs any more, or after `timeoutMs`. */
  async settled(timeoutMs: number): Promise<void> {
    if (this.running === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, timeoutMs);
      this.whenIdle.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  private next(): void {
    while (this.running < this.concurrency && this.waiting.length > 0) {
      this.running += 1;
      void this.work(this.waiting.shift()!).finally(() => {
        this.running -= 1;
        this.next();
        if (this.running === 0) for (const tell of this.whenIdle.splice(0)) tell();
      });
    }
  }
}
