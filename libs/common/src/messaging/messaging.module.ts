import {
  type BeforeApplicationShutdown,
  type DynamicModule,
  Inject,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { createLog, type Log } from '../logging/log';
import { Outbox } from '../outbox/outbox';
import { OutboxRelay } from '../outbox/outbox-relay';
import { PostgresOutbox } from '../outbox/postgres-outbox';
import { TypeOrmUnitOfWork } from '../persistence/typeorm-unit-of-work';
import { Clock } from '../time/clock';
import { DemonstrationClock } from '../time/demonstration-clock';
import { EventTransport } from './event-transport';
import { letHandlerErrorsPass } from './handler-errors-pass';
import { MessageBus } from './message-bus';
import { type MessagingParts, MessagingRuntime } from './messaging-runtime';
import { PostgresBus } from './postgres/postgres-bus';
import { RabbitMqBus } from './rabbitmq/rabbitmq-bus';

export type MessagingOptions = Readonly<{
  service: string;
  /** RabbitMQ; without it the embedded bus in `busDatabaseUrl`. */
  amqpUrl?: string | undefined;
  busDatabaseUrl?: string | undefined;
  log?: Log;
}> &
  Pick<MessagingParts, 'contracts' | 'bindings'>;

/** The bus that the environment names: `AMQP_URL`, else `BUS_DATABASE_URL`. */
function createBus({ service, amqpUrl, busDatabaseUrl, log = createLog(service) }: MessagingOptions): MessageBus {
  const unreachable = (error: unknown) =>
    log.warn({ err: error }, 'messaging: the broker cannot be used; events wait, attempts go on');
  if (amqpUrl) return new RabbitMqBus(amqpUrl, service, unreachable);
  if (busDatabaseUrl) return new PostgresBus(busDatabaseUrl, service, unreachable);
  throw new Error('Set AMQP_URL to a RabbitMQ, or BUS_DATABASE_URL to the database of the embedded bus.');
}

/** Outbox, relay, inbox and event transport of one service. Needs `PersistenceModule` and `ClockModule`. */
@Module({})
export class MessagingModule implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  static forService(options: MessagingOptions): DynamicModule {
    const given = { ...options };
    given.amqpUrl ??= process.env.AMQP_URL || undefined;
    given.busDatabaseUrl ??= process.env.BUS_DATABASE_URL || undefined;
    return {
      module: MessagingModule,
      global: true,
      providers: [
        { provide: MessageBus, useFactory: () => createBus(given) },
        {
          provide: MessagingRuntime,
          inject: [TypeOrmUnitOfWork, MessageBus],
          useFactory: (unitOfWork: TypeOrmUnitOfWork, bus: MessageBus) =>
            new MessagingRuntime({ ...options, unitOfWork, bus, log: options.log ?? createLog(options.service) }),
        },
        { provide: OutboxRelay, inject: [MessagingRuntime], useFactory: ({ relay }: MessagingRuntime) => relay },
        {
          provide: EventTransport,
          inject: [MessagingRuntime, ModulesContainer],
          useFactory: ({ transport }: MessagingRuntime, modules: ModulesContainer) => {
            letHandlerErrorsPass(modules);
            return transport;
          },
        },
        {
          provide: Outbox,
          inject: [TypeOrmUnitOfWork, Clock, OutboxRelay],
          useFactory: (unitOfWork: TypeOrmUnitOfWork, clock: Clock, relay: OutboxRelay) =>
            new PostgresOutbox(unitOfWork, clock, () => relay.committed()),
        },
      ],
      exports: [Outbox, OutboxRelay, EventTransport, MessageBus, MessagingRuntime],
    };
  }

  constructor(
    @Inject(MessagingRuntime) private readonly runtime: MessagingRuntime,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** An instant of the demonstration is over when all that was committed at it has been told, and all told handled. */
  onApplicationBootstrap(): void {
    this.runtime.start();
    if (this.clock instanceof DemonstrationClock) this.clock.onStep(() => this.runtime.idle());
  }

  /** Handlers that run may finish while HTTP still answers; the relay goes on for what HTTP commits until its end. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runtime.consumer.stop();
  }

  /** Where the event transport was attached, Nest has closed it by now, after HTTP and before the data source. */
  async onApplicationShutdown(): Promise<void> {
    await this.runtime.stop();
  }
}
