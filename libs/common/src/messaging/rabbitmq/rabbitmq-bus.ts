import type { EventMessage } from '../event-message';
import { Consumption, type DeadLetter, type Delivery, MessageBus, type PublishResult } from '../message-bus';
import { SessionSupervisor } from '../session-supervisor';
import { ConsumeSession } from './consume-session';
import { PublishSession } from './publish-session';
import { deadLetterQueueOf, queueOf } from './rabbitmq-names';
import { countMessages, listDeadLetters, requeueDeadLetters } from './rabbitmq-queues';

const connectPatienceMs = 2_000;

/** The product's bus: RabbitMQ 3.10 or newer, quorum queues, confirms (docs/adr/0002). */
export class RabbitMqBus extends MessageBus {
  private publisher: SessionSupervisor<PublishSession> | null = null;
  private readonly consumers: SessionSupervisor<ConsumeSession>[] = [];

  constructor(
    private readonly url: string,
    private readonly name: string,
    /** Told why the broker cannot be reached, once per reason. */
    private readonly report: (error: unknown) => void = () => undefined,
  ) {
    super();
  }

  override get connected(): boolean {
    return [this.publisher, ...this.consumers].every((supervisor) => !supervisor || supervisor.session !== null);
  }

  override async publish(events: readonly EventMessage[]): Promise<PublishResult[]> {
    this.publisher ??= new SessionSupervisor(
      'publish',
      (lost) => PublishSession.open(this.url, this.name, lost),
      this.report,
    );
    const session = await this.publisher.ready(connectPatienceMs);
    if (!session) return events.map(() => ({ ok: false, reason: 'channel', detail: 'The broker is out of reach.' }));
    return session.publish(events);
  }

  override consume(service: string, handle: (delivery: Delivery) => Promise<void>): Consumption {
    const supervisor = new SessionSupervisor(
      'consume',
      (lost) => ConsumeSession.open(this.url, this.name, service, handle, lost),
      this.report,
    );
    this.consumers.push(supervisor);
    return new RabbitMqConsumption(supervisor);
  }

  override waiting(service: string): Promise<number> {
    return countMessages(this.url, queueOf(service));
  }

  override deadLetterCount(service: string): Promise<number> {
    return countMessages(this.url, deadLetterQueueOf(service));
  }

  override deadLetters(service: string): Promise<DeadLetter[]> {
    return listDeadLetters(this.url, service);
  }

  override requeueDeadLetters(service: string, ids: readonly string[]): Promise<number> {
    return requeueDeadLetters(this.url, service, ids);
  }

  override async close(): Promise<void> {
    await Promise.all([this.publisher?.stop(), ...this.consumers.map((consumer) => consumer.stop())]);
  }
}

class RabbitMqConsumption extends Consumption {
  constructor(private readonly supervisor: SessionSupervisor<ConsumeSession>) {
    super();
  }

  override get idle(): boolean {
    return this.supervisor.session?.idle ?? true;
  }

  override async stop(graceMs: number): Promise<void> {
    await this.supervisor.session?.drain(graceMs).catch(() => undefined);
    await this.supervisor.stop();
  }
}
