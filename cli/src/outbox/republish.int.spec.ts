import { outboxMigrations } from '@common/outbox/outbox.migrations';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { runTool } from '../testing/run-tool';

let database: TestDatabase;
let env: NodeJS.ProcessEnv;
const republish = (...argv: string[]) => runTool(['outbox', 'republish', 'intake', ...argv, '--json'], env);

beforeAll(async () => {
  database = await createTestDatabase(outboxMigrations);
  env = { INTAKE_DATABASE_URL: database.url };
  await database.dataSource.query(
    `insert into outbox (event_id, type, aggregate, subject, sequence, domain_time, correlation_id, data, published_at)
     select gen_random_uuid(), 'intake.report.submitted.v1', 'report', subject, sequence, now(), 'r', '{}', now()
       from unnest(array['hai-duong', 'nghe-an']) as subject, generate_series(1, 3) as sequence`,
  );
});
afterAll(() => database.drop());

it('a stream is sent once more from the sequence on, and no other', async () => {
  const { code, json } = await republish('report', 'hai-duong', '--from', '2');
  expect(code).toBe(0);
  expect(json()).toEqual({ service: 'intake', aggregate: 'report', subject: 'hai-duong', from: 2, republished: 2 });
  expect(
    await database.dataSource.query(
      'select subject, sequence from outbox where published_at is null order by sequence',
    ),
  ).toEqual([
    { subject: 'hai-duong', sequence: '2' },
    { subject: 'hai-duong', sequence: '3' },
  ]);
});

it('a stream that nobody told of makes the tool end with 1', async () => {
  const { code, json } = await republish('report', 'no-such-report');
  expect([code, json()]).toEqual([1, expect.objectContaining({ republished: 0 })]);
});

it.each(['0', 'first', '1.5'])('%s is no sequence to begin with', async (from) => {
  expect((await republish('report', 'hai-duong', '--from', from)).code).toBe(2);
});
