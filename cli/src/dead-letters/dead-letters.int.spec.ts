import { randomUUID } from 'node:crypto';
import { inboxMigrations } from '@common/inbox/inbox.migrations';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { runTool } from '../testing/run-tool';

const dead = randomUUID();
let database: TestDatabase;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await createTestDatabase(inboxMigrations);
  env = { CONSOLIDATION_DATABASE_URL: database.url };
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
  expect(json()).toMatchObject([{ service: 'consolidation', id: dead, attempts: 10, error: 'no such campaign' }]);
});

it('an event that is not dead is named and not replayed', async () => {
  const other = randomUUID();
  const argv = ['dead-letters', 'replay', 'consolidation', other, '--by', 'ops', '--reason', 'thử lại', '--json'];
  const { code, json } = await runTool(argv, env);
  expect(code).toBe(1);
  expect(json()).toEqual({ service: 'consolidation', replayed: [], notDead: [other] });
});

it('a replay needs somebody who decides and a reason, then opens the stream', async () => {
  expect((await runTool(['dead-letters', 'replay', 'consolidation'], env)).code).toBe(2);
  const argv = ['dead-letters', 'replay', 'consolidation', '--by', 'ops', '--reason', 'đã nạp đợt sơ kết', '--json'];
  expect((await runTool(argv, env)).json()).toEqual({ service: 'consolidation', replayed: [dead], notDead: [] });
  expect((await runTool(['dead-letters', 'list', 'consolidation'], env)).code).toBe(0);
});

it('a database that is not there is no verdict', async () => {
  const nowhere = { CONSOLIDATION_DATABASE_URL: 'postgres://postgres@127.0.0.1:1/none' };
  expect((await runTool(['dead-letters', 'list', 'consolidation'], nowhere)).code).toBe(2);
});
