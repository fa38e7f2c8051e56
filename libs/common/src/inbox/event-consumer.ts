import type { DataSource } from 'typeorm';
import type { Consumption, Delivery, MessageBus } from '../messaging/message-bus';
import { pause, reconnectDelay } from '../messaging/pause';
import { handlerMs } from '../persistence/time-limits';
import type { Inbox } from './inbox';
import type { RetryLoop } from './retry-loop';

/** Handed out this often without an end, an event is stored without running its handlers. */
const suspiciousRedeliveries = 5;
/** Below the broker's patience with a consumer (five minutes by policy, thirty by default). */
const patienceMs = 120_000;

/** Takes a service's events off the bus into its inbox, and keeps the retry loop going. */
export class EventConsumer {
  private consumption: Consumption | null = null;
  private stopping = false;

  constructor(
    private readonly service: string,
    private readonly bus: MessageBus,
    private readonly inbox: Inbox,
    private readonly retries: RetryLoop,
    private readonly dataSource: DataSource,
    private readonly report: (error: unknown) => void,
  ) {}

  start(): void {
    this.stopping = false;
    this.consumption ??= this.bus.consume(this.service, (delivery) => this.receive(delivery));
    this.retries.start();
  }

  /** Running handlers may finish within `graceMs`; what has not begun goes back to the bus. */
  async stop(graceMs = handlerMs): Promise<void> {
    this.stopping = true;
    await Promise.all([this.consumption?.stop(graceMs), this.retries.stop()]);
    this.consumption = null;
  }

  /** Nothing is delivered, in work, or due within ten seconds. */
  async idle(): Promise<boolean> {
    if (!this.consumption) return true;
    if (!this.consumption.idle || (await this.bus.waiting(this.service)) > 0) return false;
    const [{ busy }] = await this.dataSource.query(
      `select exists (select 1 from inbox where consumer = $1 and status in ('retry', 'parked')
          and next_attempt_at < now() + interval '10 seconds') as busy`,
      [this.service],
    );
    return !busy;
  }

  /** While the database is away the event is held, not given back: a return would count against its deliveries. */
  private async receive({ event, redeliveries }: Delivery): Promise<void> {
    const until = Date.now() + patienceMs;
    for (let attempt = 0; ; attempt += 1) {
      try {
        if (redeliveries < suspiciousRedeliveries) return await this.inbox.receive(event);
        return await this.inbox.quarantine(event, `Handed out ${redeliveries} times without an end.`);
      } catch (error) {
        this.report(error);
        if (this.stopping || Date.now() > until) throw error;
        await pause(reconnectDelay(attempt));
      }
    }
  }
}
