import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { documentMigrations } from '../../document.migrations';
import { SqlRenderingQueue } from './sql-rendering-queue';

describe('the queue of papers to be rendered', () => {
  let database: TestDatabase;
  let queue: SqlRenderingQueue;
  const snapshot = { sha256: 'c'.repeat(64), key: `consolidation/${'c'.repeat(64)}`, bytes: 1 };
  const wanted = ['bao-cao-so-ket', 'to-trinh-chinh-phu'].map((kind) => ({
    draftId: 'd',
    kind,
    campaignId: 'c',
    teamUnitIds: ['central-BYT'],
    snapshot,
  }));
  const processDies = () => database.dataSource.query(`update renderings set due_at = now() - interval '1 second'`);

  beforeEach(async () => {
    database = await createTestDatabase(documentMigrations);
    queue = new SqlRenderingQueue(new TypeOrmUnitOfWork(database.dataSource));
    await queue.add(wanted);
  });
  afterEach(() => database.drop());

  it('gives each paper to one worker', async () => {
    const claimed = await Promise.all([queue.claim(), queue.claim(), queue.claim()]);
    expect(claimed.map((one) => one?.kind ?? 'none').sort()).toEqual(['bao-cao-so-ket', 'none', 'to-trinh-chinh-phu']);
  });

  it('asked for the same draft twice holds each paper once', async () => {
    await queue.add(wanted);
    expect(await queue.waiting()).toBe(2);
  });

  it('gives a paper out again when its worker has died, and not while the lease is renewed', async () => {
    const [first, second] = [await queue.claim(), await queue.claim()];
    await processDies();
    await queue.renew(first!);
    expect(await queue.claim()).toMatchObject({ kind: second?.kind, attempts: 2 });
    expect(await queue.claim()).toBeNull();
  });

  it('tries a failed paper again later, and a hopeless one never', async () => {
    const [first, second] = [await queue.claim(), await queue.claim()];
    await queue.failed(first!, 'store down', false);
    await queue.failed(second!, 'no such kind', true);
    expect(await queue.claim()).toBeNull();
    await processDies();
    expect(await queue.claim()).toMatchObject({ kind: first?.kind });
    expect(await queue.waiting()).toBe(1);
  });

  it('keeps a paper done although a slow worker reports a failure afterwards', async () => {
    const claimed = await queue.claim();
    await queue.done(claimed!);
    await queue.failed(claimed!, 'too late', false);
    expect(await queue.waiting()).toBe(1);
  });
});
