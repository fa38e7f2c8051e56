import type { DataSource } from 'typeorm';
import type { OutboxStore } from '../outbox/outbox-store';
import {
  deadLetterMessages,
  inboxDead,
  inboxParked,
  inboxParkedOldestAge,
  inboxStreamsHeld,
  outboxOldestAge,
  outboxPending,
} from './messaging-metrics';

const everyMs = 10_000;
const purgeEveryMs = 3_600_000;
/** The outbox can send again for as long; the inbox remembers twice that, and its cursors for ever. */
const outboxDays = 30;
const inboxDays = 60;

/** Measures what waits in outbox and inbox, and deletes what is past its time. */
export class BacklogWatch {
  private timer: NodeJS.Timeout | null = null;
  private purgedAt = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly outbox: OutboxStore,
    /** Counts the service's dead letters at the broker; null where the service listens to nobody. */
    private readonly deadLetters: { queue: string; count(): Promise<number> } | null,
    private readonly report: (error: unknown) => void,
  ) {}

  start(): void {
    this.timer ??= setInterval(() => void this.look().catch(this.report), everyMs).unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  /** The broker comes last: one that is away keeps nothing else from being done. */
  async look(): Promise<void> {
    if (Date.now() - this.purgedAt > purgeEveryMs) await this.purge();
    const { pending, oldestSeconds } = await this.outbox.backlog();
    outboxPending.set(pending);
    outboxOldestAge.set(oldestSeconds);
    const [inbox] = await this.dataSource.query(
      `select (select count(*) from inbox where status = 'parked')::integer as parked,
              (select coalesce(extract(epoch from now() - min(received_at)), 0) from inbox where status = 'parked')::float8 as age,
              (select count(*) from inbox where status = 'dead')::integer as dead,
              (select count(*) from inbox_stream where held)::integer as held`,
    );
    inboxParked.set(inbox.parked);
    inboxParkedOldestAge.set(inbox.age);
    inboxDead.set(inbox.dead);
    inboxStreamsHeld.set(inbox.held);
    if (this.deadLetters) deadLetterMessages.set({ queue: this.deadLetters.queue }, await this.deadLetters.count());
  }

  private async purge(): Promise<void> {
    this.purgedAt = Date.now();
    await this.outbox.purge(outboxDays);
    await this.dataSource.query(
      `delete from inbox where status in ('processed', 'skipped') and processed_at < now() - make_interval(days => $1)`,
      [inboxDays],
    );
  }
}
