import { inboxMigrations } from '../inbox/inbox.migrations';
import { outboxMigrations } from '../outbox/outbox.migrations';
import { OutboxStore } from '../outbox/outbox-store';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { BacklogWatch } from './backlog-watch';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase([...outboxMigrations, ...inboxMigrations]);
  await database.dataSource.query(
    `insert into outbox (event_id, type, aggregate, subject, sequence, domain_time, correlation_id, data, published_at)
       select gen_random_uuid(), 'thing.said.v1', 'thing', 'a', day, now(), gen_random_uuid(), '{}', now() - make_interval(days => day)
         from unnest(array[1, 31]) as day`,
  );
});
afterEach(() => database.drop());

const look = (count: () => Promise<number>) =>
  new BacklogWatch(
    database.dataSource,
    new OutboxStore(database.dataSource, 'intake'),
    { queue: 'intake.dlq', count },
    () => undefined,
  ).look();
const kept = async () => (await database.dataSource.query('select sequence::integer as day from outbox')) as object[];

it('what was told more than a month ago is deleted, what is younger is kept', async () => {
  await look(async () => 0);
  expect(await kept()).toEqual([{ day: 1 }]);
});

it('a broker whose queue may not be looked at keeps nothing from being deleted', async () => {
  await expect(look(() => Promise.reject(new Error('ACCESS_REFUSED')))).rejects.toThrow('ACCESS_REFUSED');
  expect(await kept()).toEqual([{ day: 1 }]);
});
