import type { EventContract } from '../contracts/integration-event';
import { contracts } from '../contracts/registry';
import { EventConsumer } from '../inbox/event-consumer';
import { EventHandlers } from '../inbox/event-handlers';
import { Inbox } from '../inbox/inbox';
import { InboxStore } from '../inbox/inbox-store';
import { RetryLoop } from '../inbox/retry-loop';
import type { Log } from '../logging/log';
import { OutboxRelay } from '../outbox/outbox-relay';
import { OutboxStore } from '../outbox/outbox-store';
import { RelayLease } from '../outbox/relay-lease';
import { listenForCommits, notifyCommit } from '../outbox/relay-notifications';
import type { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import { BacklogWatch } from './backlog-watch';
import { EventTransport } from './event-transport';
import type { MessageBus } from './message-bus';
import { WakeUp } from './pause';
import { bindings } from './topology';

export type MessagingParts = Readonly<{
  service: string;
  unitOfWork: TypeOrmUnitOfWork;
  bus: MessageBus;
  log: Pick<Log, 'warn'>;
  /** How long a killed replica's relay keeps others waiting. */
  leaseSeconds?: number;
  /** Other contracts and bindings than the system's own, for tests. */
  contracts?: ReadonlyMap<string, EventContract>;
  bindings?: Readonly<Record<string, readonly string[]>>;
}>;

/** The relay, the consumer and their watch for one replica of a service; started and stopped as one. */
export class MessagingRuntime {
  readonly relay: OutboxRelay;
  readonly consumer: EventConsumer;
  readonly transport: EventTransport;
  private readonly watch: BacklogWatch;
  private readonly wakeUp = new WakeUp();
  private listening: { stop(): Promise<void> } | null = null;
  private stopped: Promise<void> | null = null;

  constructor(private readonly parts: MessagingParts) {
    const { service, unitOfWork, bus, log } = parts;
    const { dataSource } = unitOfWork;
    const failed = (error: unknown) => log.warn({ err: error }, 'messaging: an attempt failed and will be repeated');
    const store = new OutboxStore(dataSource, service);
    const tellLeader = () => notifyCommit(dataSource);
    const lease = new RelayLease(dataSource, parts.leaseSeconds);
    this.relay = new OutboxRelay(service, store, lease, bus, this.wakeUp, tellLeader, failed);
    const handlers = new EventHandlers(parts.contracts ?? contracts);
    const inbox = new Inbox(service, unitOfWork, new InboxStore(unitOfWork, service), handlers, (error, message) =>
      log.warn({ err: error, event: message.id, type: message.type, subject: message.subject }, 'a handler failed'),
    );
    const retries = new RetryLoop(dataSource, service, inbox, failed);
    this.consumer = new EventConsumer(service, bus, inbox, retries, dataSource, failed);
    const sources = ((parts.bindings ?? bindings)[service] ?? []).map((pattern) => pattern.split('.')[0]!);
    this.transport = new EventTransport(service, sources, handlers, this.consumer, () => this.stop());
    const deadLetters = { queue: `${service}.dlq`, count: () => bus.deadLetterCount(service) };
    this.watch = new BacklogWatch(dataSource, store, sources.length > 0 ? deadLetters : null, failed);
  }

  /** The consumer starts with the event transport, once the handlers are known. */
  start(): void {
    const { options } = this.parts.unitOfWork.dataSource;
    if (!('url' in options) || !options.url) throw new Error('The data source needs a url.');
    this.listening ??= listenForCommits(options.url, this.wakeUp, (error) =>
      this.parts.log.warn({ err: error }, 'messaging: cannot listen for commits of other replicas; the relay polls'),
    );
    this.relay.start();
    this.watch.start();
  }

  /** Nothing committed waits to be told, and nothing told waits to be handled here. */
  async idle(): Promise<boolean> {
    return (await this.relay.idle()) && (await this.consumer.idle());
  }

  /** No new events in, running handlers finish (25 s at most), the relay finishes its batch, then the bus closes. */
  async stop(): Promise<void> {
    this.stopped ??= this.drain();
    await this.stopped;
  }

  private async drain(): Promise<void> {
    await this.consumer.stop();
    await this.relay.stop();
    await this.listening?.stop();
    this.watch.stop();
    await this.parts.bus.close();
  }
}
