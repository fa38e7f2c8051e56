import { randomInt } from 'node:crypto';
import type { Client } from 'pg';
import { Dispatcher } from '../dispatcher';
import { readEventMessage } from '../event-message';
import { failpoint } from '../failpoint';
import { consumerPrefetch, type Delivery, deliveryLimit } from '../message-bus';
import { WakeUp, withJitter } from '../pause';
import { type Lost, orClose } from '../session-supervisor';
import { openBusConnection } from './bus-connection';
import { busQueue, type ClaimedMessage } from './postgres-queue';

type Handle = (delivery: Delivery) => Promise<void>;

const pollMs = 1_000;

/**
 * One connection that claims messages of a queue and holds an advisory lock as its sign of life: when the connection
 * ends, for whatever reason, its messages are free for others within a poll.
 */
export class PostgresConsumeSession {
  private readonly dispatcher = new Dispatcher<ClaimedMessage>((message) => this.work(message));
  private readonly wakeUp = new WakeUp();
  private claiming: Promise<void> = Promise.resolve();
  private stopped = false;

  static async open(url: string, name: string, service: string, handle: Handle, lost: Lost) {
    const client = await openBusConnection(url, `${name}:consume`, lost);
    const queue = busQueue(client, service, randomInt(1, 2 ** 31 - 1));
    await orClose(client, () => queue.open());
    const session = new PostgresConsumeSession(client, queue, handle);
    client.on('notification', ({ payload }) => payload === service && session.wakeUp.raise());
    session.claiming = session.claim().catch(() => lost('claim-failed'));
    return session;
  }

  private constructor(
    private readonly client: Client,
    private readonly queue: ReturnType<typeof busQueue>,
    private readonly handle: Handle,
  ) {}

  get idle(): boolean {
    return this.dispatcher.size === 0;
  }

  async drain(graceMs: number): Promise<void> {
    this.stopClaiming();
    await this.claiming;
    await this.dispatcher.settled(graceMs);
    await this.queue.giveBackAll();
  }

  async close(): Promise<void> {
    this.stopClaiming();
    await this.client.end();
  }

  private stopClaiming(): void {
    this.stopped = true;
    this.dispatcher.withdraw();
    this.wakeUp.raise();
  }

  private async claim(): Promise<void> {
    for (let nextReclaim = 0; !this.stopped;) {
      if (Date.now() >= nextReclaim) {
        await this.queue.freeThoseOfTheDead();
        nextReclaim = Date.now() + pollMs;
      }
      const room = consumerPrefetch - this.dispatcher.size;
      const messages = room > 0 ? await this.queue.claim(room) : [];
      if (!this.stopped) for (const message of messages) this.dispatcher.push(message);
      if (room <= 0 || messages.length < room) await this.wakeUp.wait(withJitter(pollMs));
    }
  }

  private async work(claimed: ClaimedMessage): Promise<void> {
    try {
      await this.settle(claimed);
    } catch {
      // The connection is gone; another session gets the message and the inbox knows the event.
    }
    this.wakeUp.raise();
  }

  private async settle({ id, message, deliveries }: ClaimedMessage): Promise<void> {
    const redeliveries = deliveries - 1;
    if (redeliveries > deliveryLimit) return this.queue.bury(id, 'delivery_limit');
    const delivery = read(message, redeliveries);
    if (!delivery) return this.queue.bury(id, 'rejected');
    const finished = await this.handle(delivery).then(
      () => true,
      () => false,
    );
    if (finished) failpoint('inbox-before-ack');
    return finished ? this.queue.finish(id) : this.queue.giveBack(id);
  }
}

function read(message: unknown, redeliveries: number): Delivery | null {
  try {
    return { event: readEventMessage(message), redeliveries };
  } catch {
    return null;
  }
}
