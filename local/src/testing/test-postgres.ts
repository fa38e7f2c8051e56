import { join } from 'node:path';
import { removePostgres } from '../servers/postgres-place';
import { startPostgres } from '../servers/postgres-server';
import { root } from '../root';

export type TestServer = Readonly<{ url: string; stop: () => Promise<void> }>;

/** A PostgreSQL for tests, gone with its data when stopped; it never syncs to disk. */
export async function startTestPostgres(): Promise<TestServer> {
  const folder = join(root, '.local', `test-postgres-${process.pid}`);
  const server = await startPostgres({ folder, durable: false });
  return {
    url: server.url(),
    stop: async () => {
      await server.stop();
      removePostgres(folder);
    },
  };
}
