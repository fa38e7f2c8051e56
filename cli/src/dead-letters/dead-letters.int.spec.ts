import { randomUUID } from 'node:crypto';
import { inboxMigrations } from '@common/inbox/inbox.migrations';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { runTool } from '../testing/run-tool';

const dead = randomUUID();
const decision = ['--by', 'ops', '--reason', 'đã nạp đợt sơ kết', '--json'];
let database: TestDatabase;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await createTestDatabase(inboxMigrations);
  env = { CONSOLIDATION_DATABASE_URL: database.url };
});
beforeEach(async () => {
  await database.dataSource.query('truncate inbox, inbox_stream');
  const stream = `'consolidation', 'intake', 'report', 'report-1'`;
  await database.dataSource.query(`insert into inbox_stream values (${stream}, 0, true)`);
  await database.dataSource.query(
    `insert into inbox (consumer, event_id, source, aggregate, subject, sequence, type, status, message, attempts, last_error)
     values ('consolidation', $1, 'intake', 'report', 'report-1', 1, 'intake.report.accepted.v1', 'dead', '{}', 10, 'no such campaign')`,
    [dead],
  );
});
afterAll(() => database.drop());

it('a dead event is listed with its reason, and makes the tool end with 1', async () => {
  const { code, json } = await runTool(['dead-letters', 'list', 'consolidation', '--json'], env);
  expect(code).toBe(1);
  expect(json()).toMatchObject([
    { service: 'consolidation', at: 'inbox', id: dead, attempts: 10, error: 'no such campaign' },
  ]);
});

it.each(['replay', 'skip'])('an event that is not dead is named, and %s does nothing', async (command) => {
  const other = randomUUID();
  const { code, json } = await runTool(['dead-letters', command, 'consolidation', other, ...decision], env);
  expect(code).toBe(1);
  expect(json()).toMatchObject({ service: 'consolidation', notDead: [other] });
});

it.each(['replay', 'skip'])('to %s, somebody decides and says why', async (command) => {
  expect((await runTool(['dead-letters', command, 'consolidation', dead], env)).code).toBe(2);
  expect((await fate()).status).toBe('dead');
});

it('an event is found by its id alone, at whichever service gave it up', async () => {
  const all = { ...env, DOCUMENT_DATABASE_URL: database.url, NOTIFICATION_DATABASE_URL: database.url };
  const { code, json } = await runTool(['dead-letters', 'replay', dead, ...decision], all);
  expect(code).toBe(0);
  expect(json()).toEqual({ service: null, replayed: [dead], notDead: [] });
  expect(await fate()).toEqual({ status: 'retry', by: 'ops', held: false });
});

it('a service alone means all that is dead there', async () => {
  const { json } = await runTool(['dead-letters', 'replay', 'consolidation', ...decision], env);
  expect(json()).toEqual({ service: 'consolidation', replayed: [dead], notDead: [] });
  expect((await runTool(['dead-letters', 'list', 'consolidation'], env)).code).toBe(0);
});

it('an event is passed over only by its id; then its stream goes on', async () => {
  expect((await runTool(['dead-letters', 'skip', 'consolidation', ...decision], env)).code).toBe(2);
  const { json } = await runTool(['dead-letters', 'skip', 'consolidation', dead, ...decision], env);
  expect(json()).toEqual({ service: 'consolidation', skipped: [dead], notDead: [] });
  expect(await fate()).toEqual({ status: 'skipped', by: 'ops', held: false });
});

it('a database that is not there is no verdict', async () => {
  const nowhere = { CONSOLIDATION_DATABASE_URL: 'postgres://postgres@127.0.0.1:1/none' };
  expect((await runTool(['dead-letters', 'list', 'consolidation'], nowhere)).code).toBe(2);
});

async function fate() {
  const [row] = await database.dataSource.query(
    'select status, resolved_by as by, held from inbox join inbox_stream using (consumer, source, aggregate, subject)',
  );
  return row;
}
