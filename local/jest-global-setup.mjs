// Jest on one project, without `npm test`: starts the bundled PostgreSQL when the environment names none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = new URL('../dist/local/test-postgres.js', import.meta.url);

export default async function startPostgres() {
  // What a service under test logs would bury what the tests say.
  process.env.LOG_LEVEL ??= 'silent';
  if (process.env.TEST_DATABASE_URL) return;
  if (!existsSync(bundle)) spawnSync(process.execPath, ['build.mjs', 'local'], { cwd: root, stdio: 'inherit' });
  const { startTestPostgres } = await import(bundle.href);
  const server = await startTestPostgres();
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.stopTestPostgres = server.stop;
}
