import { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { createDataSource } from './data-source';
import type { Migration } from './migration';
import { pendingMigrations, revertMigrations, runMigrations } from './run-migrations';

const first: Migration = { name: '1-create', up: 'create table thing (id int)', down: 'drop table thing' };
const second: Migration = { name: '2-fill', up: 'insert into thing values (1)', down: 'delete from thing' };
const broken: Migration = { name: '3-broken', up: 'create table half (id int); select 1/0', down: '' };

describe('migrations', () => {
  let database: TestDatabase;
  beforeEach(async () => (database = await createTestDatabase([])));
  afterEach(() => database.drop());

  it('applies what is missing, in the order of names, once', async () => {
    expect(await runMigrations(database.dataSource, [second, first])).toEqual(['1-create', '2-fill']);
    expect(await runMigrations(database.dataSource, [first, second])).toEqual([]);
    expect(await database.dataSource.query('select id from thing')).toEqual([{ id: 1 }]);
  });

  it('applies each once when two jobs run at the same moment', async () => {
    const both = await Promise.all([1, 2].map(() => runMigrations(database.dataSource, [first, second])));
    expect(both.flat().sort()).toEqual(['1-create', '2-fill']);
  });

  it('keeps nothing of one that fails, and goes on from there when it is mended', async () => {
    await expect(runMigrations(database.dataSource, [first, broken])).rejects.toThrow('3-broken');
    expect(await database.dataSource.query(`select to_regclass('half') as half`)).toEqual([{ half: null }]);
    expect(await pendingMigrations(database.dataSource, [first, broken])).toEqual(['3-broken']);
    expect(await runMigrations(database.dataSource, [first, { ...broken, up: 'select 1' }])).toEqual(['3-broken']);
  });

  it('keeps the fault of one that loses its connection, and the next job is not held up', async () => {
    const cut = { ...broken, up: 'select pg_terminate_backend(pg_backend_pid())' };
    await expect(runMigrations(database.dataSource, [cut])).rejects.toThrow('3-broken');
    expect(await runMigrations(database.dataSource, [first])).toEqual(['1-create']);
  });

  describe('where a statement of a service may take a fifth of a second', () => {
    const slow: Migration = { name: '3-slow', up: 'select pg_sleep(0.3)', down: 'select pg_sleep(0.3)' };
    let hasty: DataSource;
    beforeEach(async () => {
      const { options } = createDataSource(database.url, [], 1);
      const limits = { ...(options.extra as object), statement_timeout: 200, max: 4 };
      hasty = await new DataSource({ ...options, extra: limits }).initialize();
    });
    afterEach(() => hasty.destroy());

    it('take the time they need, there and back, and leave the limit as it was', async () => {
      expect(await runMigrations(hasty, [slow])).toEqual(['3-slow']);
      expect(await revertMigrations(hasty, [slow], 1)).toEqual(['3-slow']);
      const left = await Promise.all([1, 2, 3, 4].map(() => hasty.query('show statement_timeout')));
      expect(left.flat()).toEqual(Array(4).fill({ statement_timeout: '200ms' }));
    });

    it('wait for another job as long as it lasts', async () => {
      const both = await Promise.all([1, 2].map(() => runMigrations(hasty, [slow])));
      expect(both.flat()).toEqual(['3-slow']);
    });
  });

  it('goes back step by step', async () => {
    await runMigrations(database.dataSource, [first, second]);
    expect(await revertMigrations(database.dataSource, [first, second], 1)).toEqual(['2-fill']);
    expect(await database.dataSource.query('select id from thing')).toEqual([]);
  });
});
