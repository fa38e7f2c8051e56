import { randomBytes } from 'node:crypto';
import { DataSource, type EntitySchema } from 'typeorm';
import { createDataSource } from '../persistence/data-source';
import type { Migration } from '../persistence/migration';
import { runMigrations } from '../persistence/run-migrations';

export type TestDatabase = Readonly<{ dataSource: DataSource; url: string; drop(): Promise<void> }>;

/** A database of its own with the real migrations, on the server that `TEST_DATABASE_URL` names. */
export async function createTestDatabase(
  migrations: readonly Migration[],
  entities: EntitySchema[] = [],
): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('Set TEST_DATABASE_URL to a PostgreSQL superuser, or run the tests by `npm test`.');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const dataSource = await createDataSource(url.href, entities, 10).initialize();
  await runMigrations(dataSource, migrations);
  return {
    dataSource,
    url: url.href,
    async drop() {
      if (dataSource.isInitialized) await dataSource.destroy();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function onServer(url: string, sql: string): Promise<void> {
  const server = await new DataSource({ type: 'postgres', url, poolSize: 1 }).initialize();
  await server.query(sql);
  await server.destroy();
}
