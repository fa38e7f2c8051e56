import { readConfig } from '../config/read-config';
import { serviceEnvironment } from '../config/service-environment';
import { createDataSource } from './data-source';
import type { Migration } from './migration';
import { runMigrations } from './run-migrations';

/** The migration command of a service (a Kubernetes Job, `tonghop migrate`): prints what it applied and exits. */
export async function migrate(
  service: string,
  env: NodeJS.ProcessEnv,
  migrations: readonly Migration[],
): Promise<void> {
  const { DATABASE_URL } = readConfig({ DATABASE_URL: serviceEnvironment.DATABASE_URL }, env);
  const dataSource = await createDataSource(DATABASE_URL, [], 2).initialize();
  try {
    const applied = await runMigrations(dataSource, migrations);
    process.stdout.write(`${JSON.stringify({ service, applied })}\n`);
  } finally {
    await dataSource.destroy();
  }
}
