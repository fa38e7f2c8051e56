import { join } from 'node:path';
import { startPostgres } from '../servers/postgres-server';

export const services = ['intake', 'consolidation', 'document', 'notification'] as const;
export type ServiceName = (typeof services)[number];

/** One database for each service and one for the embedded bus, on one server. */
export type Databases = Readonly<{ of: (name: ServiceName | 'bus') => string; stop: () => Promise<void> }>;

export async function openDatabases(folder: string, outside: string | undefined): Promise<Databases> {
  const nameOf = (name: string) => `tonghop_${name}`;
  if (outside) {
    return { of: (name) => inDatabase(outside, nameOf(name)), stop: async () => undefined };
  }
  const server = await startPostgres({ folder: join(folder, 'postgres'), durable: true });
  await server.createDatabases([...services, 'bus'].map(nameOf));
  return { of: (name) => server.url(nameOf(name)), stop: server.stop };
}

function inDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
