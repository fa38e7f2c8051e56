import { createDataSource } from './data-source';
import type { Migration } from './migration';
import { runMigrations } from './run-migrations';

/** The migration command of a service (a Kubernetes Job, `tonghop migrate`): prints what it applied and exits. */
export async function migrate(
  service: string,
  databaseUrl: string | undefined,
  migrations: readonly Migration[],
): Promise<void> {
  if (!databaseUrl) throw new Error(`Set DATABASE_URL to the database of ${service}.`);
  const dataSource = await createDataSource(databaseUrl, [], 2).initialize();
  try {
    const applied = await runMigrations(dataSource, migrations);
    process.stdout.write(`${JSON.stringify({ service, applied })}\n`);
  } finally {
    await dataSource.destroy();
  }
}
