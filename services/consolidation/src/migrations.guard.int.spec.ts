import { pendingMigrations, revertMigrations, runMigrations } from '@common/persistence/run-migrations';
import { createTestDatabase, type TestDatabase } from '@common/testing/test-database';
import { consolidationMigrations } from './consolidation.migrations';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase(consolidationMigrations);
});
afterAll(() => database.drop());

it('has an index for every foreign key', async () => {
  const keys: { name: string; indexed: boolean }[] = await database.dataSource.query(`
    select conname as name, exists (
             select 1 from pg_index
              where indrelid = conrelid and indpred is null
                and (string_to_array(indkey::text, ' ')::smallint[])[1:cardinality(conkey)] @> conkey) as indexed
      from pg_constraint where contype = 'f'`);
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter(({ indexed }) => !indexed)).toEqual([]);
});

it('can be undone to the empty database and done again', async () => {
  const { dataSource } = database;
  await revertMigrations(dataSource, consolidationMigrations, consolidationMigrations.length);
  const left = await dataSource.query(
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
  );
  expect(left).toEqual([]);
  await runMigrations(dataSource, consolidationMigrations);
  expect(await pendingMigrations(dataSource, consolidationMigrations)).toEqual([]);
});
