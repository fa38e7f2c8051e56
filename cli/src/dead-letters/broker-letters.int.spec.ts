import { inboxMigrations } from '@common/inbox/inbox.migrations';
import { declareTopology } from '@common/messaging/topology';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { runTool } from '../testing/run-tool';

const letter = '0190b0a0-0000-7000-8000-000000000001';
const replay = ['--by', 'ops', '--reason', 'cơ sở dữ liệu đã chạy lại', '--json'];
let database: TestDatabase;
let bus: TestDatabase;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  [database, bus] = await Promise.all([createTestDatabase(inboxMigrations), createTestDatabase([])]);
  env = { DOCUMENT_DATABASE_URL: database.url, BUS_DATABASE_URL: bus.url };
  await declareTopology(bus.url);
  await bus.dataSource.query(
    `insert into bus_message (queue, message, dead_reason) values
       ('document', $1, 'delivery_limit'), ('document', '{"not": "ours"}', 'rejected')`,
    [JSON.stringify({ id: letter, type: 'consolidation.draft.frozen.v1' })],
  );
});
afterAll(() => Promise.all([database.drop(), bus.drop()]));

it('what the broker could not deliver is listed beside what the service gave up', async () => {
  const { code, json } = await runTool(['dead-letters', 'list', 'document', '--json'], env);
  expect(code).toBe(1);
  expect(json()).toMatchObject([
    { service: 'document', at: 'broker', id: letter, type: 'consolidation.draft.frozen.v1', error: 'delivery_limit' },
    { service: 'document', at: 'broker', id: '', error: 'rejected', body: '{"not": "ours"}' },
  ]);
});

it('without a broker in the environment the tool says that it did not ask one', async () => {
  const { code, out } = await runTool(['dead-letters', 'list', 'document'], { DOCUMENT_DATABASE_URL: database.url });
  expect(code).toBe(0);
  expect(out).toContain('set AMQP_URL');
});

it('a letter is delivered again by its id, the others stay', async () => {
  const { code, json } = await runTool(['dead-letters', 'replay', 'document', letter, ...replay], env);
  expect(code).toBe(0);
  expect(json()).toEqual({ service: 'document', replayed: [letter], notDead: [] });
  expect(await bus.dataSource.query('select dead_reason from bus_message order by id')).toEqual([
    { dead_reason: null },
    { dead_reason: 'rejected' },
  ]);
});

it('a broker that is not there is no verdict', async () => {
  const nowhere = { ...env, AMQP_URL: 'amqp://guest:guest@127.0.0.1:1' };
  expect((await runTool(['dead-letters', 'list', 'document'], nowhere)).code).toBe(2);
});
