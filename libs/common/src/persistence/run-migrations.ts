import type { DataSource, QueryRunner } from 'typeorm';
import type { Migration } from './migration';

/** Two jobs at once wait for each other on this advisory lock, as long as it takes. */
const migrationLock = 0x7467;

/**
 * Applies what is missing, each migration in a transaction of its own, and answers the names applied. The time that a
 * statement of a service may take does not hold here: a table may have grown.
 */
export async function runMigrations(dataSource: DataSource, migrations: readonly Migration[]): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('set statement_timeout = 0');
    await runner.query(`select pg_advisory_lock(${migrationLock})`);
    await runner.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    const applied = await appliedNames(dataSource);
    const pending = [...migrations].sort(byName).filter(({ name }) => !applied.has(name));
    for (const migration of pending) {
      await runner.startTransaction();
      try {
        await runner.query(`set local lock_timeout = '10s'`);
        await runner.query(migration.up);
        await runner.query('insert into migrations (name) values ($1)', [migration.name]);
        await runner.commitTransaction();
      } catch (error) {
        await runner.rollbackTransaction().catch(() => undefined); // of a connection that is lost
        throw new Error(`Migration ${migration.name} failed; nothing of it was kept.`, { cause: error });
      }
    }
    return pending.map(({ name }) => name);
  } finally {
    await giveBack(runner);
  }
}

/** A connection that is lost has given up the lock by itself, and must not hide why. */
async function giveBack(runner: QueryRunner): Promise<void> {
  const undo = [`select pg_advisory_unlock(${migrationLock})`, 'reset statement_timeout'];
  for (const sql of undo) await runner.query(sql).catch(() => undefined);
  await runner.release();
}

/** The names of `migrations` that the database does not have yet; a service with any is not ready. */
export async function pendingMigrations(dataSource: DataSource, migrations: readonly Migration[]): Promise<string[]> {
  const [{ exists }] = await dataSource.query(`select to_regclass('migrations') is not null as exists`);
  const applied = exists ? await appliedNames(dataSource) : new Set<string>();
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}

/** Undoes the last `count` migrations, newest first. */
export async function revertMigrations(
  dataSource: DataSource,
  migrations: readonly Migration[],
  count: number,
): Promise<string[]> {
  const applied = await appliedNames(dataSource);
  const last = [...migrations]
    .sort(byName)
    .reverse()
    .filter(({ name }) => applied.has(name))
    .slice(0, count);
  for (const migration of last) {
    await dataSource.transaction(async (manager) => {
      await manager.query('set local statement_timeout = 0');
      await manager.query(migration.down);
      await manager.query('delete from migrations where name = $1', [migration.name]);
    });
  }
  return last.map(({ name }) => name);
}

async function appliedNames(dataSource: DataSource): Promise<Set<string>> {
  const rows: { name: string }[] = await dataSource.query('select name from migrations');
  return new Set(rows.map(({ name }) => name));
}

function byName(a: Migration, b: Migration): number {
  return a.name < b.name ? -1 : 1;
}
