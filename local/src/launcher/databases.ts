import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepPostgres } from './keep-postgres';
import type { Say } from './say';

export const services = ['intake', 'consolidation', 'document', 'notification'] as const;
export type ServiceName = (typeof services)[number];

/** One database for each service and one for the embedded bus, on one server. */
export type Databases = Readonly<{ of: (name: ServiceName | 'bus') => string; stop: () => Promise<void> }>;

/** `<folder>/database-url` holds the embedded server's address, for the operators' tool; only its owner reads it. */
export async function openDatabases(folder: string, outside: string | undefined, say: Say): Promise<Databases> {
  const nameOf = (name: string) => `tonghop_${name}`;
  if (outside) {
    return { of: (name) => inDatabase(outside, nameOf(name)), stop: async () => undefined };
  }
  const server = await keepPostgres(join(folder, 'postgres'), say);
  await server.createDatabases([...services, 'bus'].map(nameOf));
  writeFileSync(join(folder, 'database-url'), server.url(), { mode: 0o600 });
  return { of: (name) => server.url(nameOf(name)), stop: server.stop };
}

function inDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
