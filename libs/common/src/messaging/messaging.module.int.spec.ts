import { Controller, type DynamicModule, type INestApplication, type Type } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import { Test } from '@nestjs/testing';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { IntegrationEvent } from '../contracts/integration-event';
import { NotReadyError } from '../inbox/handler-errors';
import { inboxMigrations } from '../inbox/inbox.migrations';
import { createLog } from '../logging/log';
import { Outbox } from '../outbox/outbox';
import { outboxMigrations } from '../outbox/outbox.migrations';
import { PersistenceModule } from '../persistence/persistence.module';
import { UnitOfWork } from '../persistence/unit-of-work';
import { eventually } from '../testing/eventually';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { ClockModule } from '../time/clock.module';
import { EventTransport } from './event-transport';
import { MessagingModule } from './messaging.module';
import { MessagingRuntime } from './messaging-runtime';
import { declarePostgresTopology } from './postgres/postgres-topology';
import { declareTestQueues, testBrokerUrl } from './testing/test-broker';
import { wordOfMouth } from './testing/word-of-mouth';

const rumours = wordOfMouth();
const heard: IntegrationEvent[] = [];
const log = createLog('test', 'silent');

@Controller()
class HearRumourConsumer {
  private refusals = 1;

  @EventPattern<string>(rumours.said.type)
  async hear(event: IntegrationEvent): Promise<void> {
    if (this.refusals-- > 0) throw new NotReadyError('Not in the mood');
    heard.push(event);
  }
}

describe.each(['RabbitMQ', 'PostgreSQL'])('two services over %s', (kind) => {
  let databases: TestDatabase[];
  let teller: INestApplication;
  let listener: INestApplication;

  async function service(name: string, database: TestDatabase, bus: object, controllers: Type[] = []) {
    const module: DynamicModule = MessagingModule.forService({ ...rumours, ...bus, service: name, log });
    const { dataSource } = database;
    const testing = await Test.createTestingModule({
      imports: [PersistenceModule.forService(dataSource), ClockModule.forService(undefined), module],
      controllers,
    }).compile();
    const app = testing.createNestApplication(new FastifyAdapter(), { logger: false });
    app.connectMicroservice({ strategy: app.get(EventTransport) });
    await app.startAllMicroservices();
    return app.init();
  }

  beforeEach(async () => {
    heard.length = 0;
    databases = await Promise.all([1, 2, 3].map(() => createTestDatabase([...outboxMigrations, ...inboxMigrations])));
    const [first, second, third] = databases as [TestDatabase, TestDatabase, TestDatabase];
    await declarePostgresTopology(third.url, rumours.bindings);
    await declareTestQueues(rumours.bindings);
    const bus = kind === 'RabbitMQ' ? { amqpUrl: testBrokerUrl() } : { busDatabaseUrl: third.url };
    teller = await service(rumours.source, first, bus);
    listener = await service(rumours.listener, second, bus, [HearRumourConsumer]);
  });

  afterEach(async () => {
    await Promise.all([teller.close(), listener.close()]);
    await Promise.all(databases.map(({ drop }) => drop()));
  });

  it('a told event reaches its handler with its envelope, in order, although the first attempt fails', async () => {
    const outbox = teller.get(Outbox);
    await teller.get(UnitOfWork).run(async () => {
      await outbox.add({ contract: rumours.said, subject: 'hai-duong', data: { text: 'một' } });
      await outbox.add({ contract: rumours.withdrawn, subject: 'hai-duong', data: {} });
      await outbox.add({ contract: rumours.said, subject: 'hai-duong', data: { text: 'hai' } });
    });
    await eventually(() => expect(heard.map(({ data }) => data)).toEqual([{ text: 'một' }, { text: 'hai' }]));
    expect(heard[0]).toMatchObject({ source: rumours.source, subject: 'hai-duong', sequence: 1, causationId: null });
    await eventually(async () => {
      const fates = await databases[1]!.dataSource.query('select status, last_error from inbox order by sequence');
      expect(fates).toEqual([
        { status: 'processed', last_error: 'NotReadyError: Not in the mood' },
        { status: 'skipped', last_error: null },
        { status: 'processed', last_error: null },
      ]);
    });
    await eventually(async () => expect(await teller.get(MessagingRuntime).idle()).toBe(true));
    await eventually(async () => expect(await listener.get(MessagingRuntime).idle()).toBe(true));
  });
});
