import { revertMigrations, runMigrations } from '@common/persistence/run-migrations';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { intakeMigrations } from './intake.migrations';

const unindexedForeignKeys = `
  select c.conrelid::regclass::text as "table", c.conname as key from pg_constraint c
   where c.contype = 'f' and not exists (
     select 1 from pg_index i where i.indrelid = c.conrelid and i.indpred is null
        and (i.indkey::smallint[])[0:array_length(c.conkey, 1) - 1] @> c.conkey
        and (i.indkey::smallint[])[0:array_length(c.conkey, 1) - 1] <@ c.conkey)`;

describe('the schema of intake', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase(intakeMigrations)));
  afterAll(() => database.drop());

  it('has an index for every foreign key', async () => {
    expect(await database.dataSource.query(unindexedForeignKeys)).toEqual([]);
  });

  it('would tell of a foreign key without one', async () => {
    await database.dataSource.query('create table planted (unit_id text references units (id))');
    expect(await database.dataSource.query(unindexedForeignKeys)).toMatchObject([{ table: 'planted' }]);
    await database.dataSource.query('drop table planted');
  });

  it('goes back to nothing and forward again', async () => {
    await revertMigrations(database.dataSource, intakeMigrations, intakeMigrations.length);
    const left = await database.dataSource.query(`select tablename from pg_tables where schemaname = 'public'`);
    expect(left).toEqual([{ tablename: 'migrations' }]);
    expect(await runMigrations(database.dataSource, intakeMigrations)).toHaveLength(intakeMigrations.length);
  });
});
