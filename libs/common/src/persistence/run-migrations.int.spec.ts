import { createTestDatabase, type TestDatabase } from '../testing/test-database';
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

  it('goes back step by step', async () => {
    await runMigrations(database.dataSource, [first, second]);
    expect(await revertMigrations(database.dataSource, [first, second], 1)).toEqual(['2-fill']);
    expect(await database.dataSource.query('select id from thing')).toEqual([]);
  });
});
