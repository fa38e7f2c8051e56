import { Pool } from 'pg';
import type { EventMessage } from '../event-message';
import { Consumption, type DeadLetter, type Delivery, MessageBus, type PublishResult } from '../message-bus';
import { SessionSupervisor } from '../session-supervisor';
import { PostgresConsumeSession } from './postgres-consume-session';
import { PostgresPublishSession } from './postgres-publish-session';

const connectPatienceMs = 2_000;

/** The embedded bus, for a laptop or a single node: the same promises over a table (docs/adr/0002). */
export class PostgresBus extends MessageBus {
  private publisher: SessionSupervisor<PostgresPublishSession> | null = null;
  private readonly consumers: SessionSupervisor<PostgresConsumeSession>[] = [];
  private readonly questions: Pool;

  constructor(
    private readonly url: string,
    private readonly name: string,
    /** Told why the broker cannot be reached, once per reason. */
    private readonly report: (error: unknown) => void = () => undefined,
  ) {
    super();
    this.questions = new Pool({ connectionString: url, max: 1, idleTimeoutMillis: 5_000 });
    this.questions.on('error', () => undefined); // the next question opens a new connection
  }

  override get connected(): boolean {
    return [this.publisher, ...this.consumers].every((supervisor) => !supervisor || supervisor.session !== null);
  }

  override async publish(events: readonly EventMessage[]): Promise<PublishResult[]> {
    this.publisher ??= new SessionSupervisor(
      'publish',
      (lost) => PostgresPublishSession.open(this.url, this.name, lost),
      this.report,
    );
    const session = await this.publisher.ready(connectPatienceMs);
    if (!session) return events.map(() => ({ ok: false, reason: 'channel', detail: 'The bus is out of reach.' }));
    return session.publish(events);
  }

  override consume(service: string, handle: (delivery: Delivery) => Promise<void>): Consumption {
    const supervisor = new SessionSupervisor(
      'consume',
      (lost) => PostgresConsumeSession.open(this.url, this.name, service, handle, lost),
      this.report,
    );
    this.consumers.push(supervisor);
    return new PostgresConsumption(supervisor);
  }

  override waiting(service: string): Promise<number> {
    return this.count(service, 'dead_reason is null');
  }

  override deadLetterCount(service: string): Promise<number> {
    return this.count(service, 'dead_reason is not null');
  }

  override async deadLetters(service: string): Promise<DeadLetter[]> {
    const { rows } = await this.questions.query<DeadLetter>(
      `select coalesce(message->>'id', '') as id, coalesce(message->>'type', '') as type, dead_reason as reason,
              message::text as body
         from bus_message where queue = $1 and dead_reason is not null order by bus_message.id`,
      [service],
    );
    return rows;
  }

  override async requeueDeadLetters(service: string, ids: readonly string[]): Promise<number> {
    const { rowCount } = await this.questions.query(
      `update bus_message set dead_reason = null, deliveries = 0
        where queue = $1 and dead_reason is not null and coalesce(message->>'id', '') = any ($2)`,
      [service, ids],
    );
    return rowCount ?? 0;
  }

  private async count(service: string, which: string): Promise<number> {
    const { rows } = await this.questions.query<{ count: number }>(
      `select count(*)::integer as count from bus_message where queue = $1 and ${which}`,
      [service],
    );
    return rows[0]!.count;
  }

  override async close(): Promise<void> {
    await Promise.all([this.publisher?.stop(), ...this.consumers.map((consumer) => consumer.stop())]);
    await this.questions.end();
  }
}

class PostgresConsumption extends Consumption {
  constructor(private readonly supervisor: SessionSupervisor<PostgresConsumeSession>) {
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
