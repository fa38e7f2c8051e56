import type { FastifyInstance } from 'fastify';
import type { MachineAccess } from './machine-access';
import { mergeDescriptions, type Description } from './merged-description';

/** The one description of the whole API, put together from the services' own; says which of them could not be asked. */
export function addDescription(
  app: FastifyInstance,
  services: Record<string, string>,
  publicUrl: string,
  accessOf: () => Promise<MachineAccess | null>,
): void {
  app.get('/openapi.json', async () => {
    const access = accessOf();
    const own = await Promise.all(Object.entries(services).map(async ([name, url]) => [name, await ask(url)] as const));
    return mergeDescriptions(Object.fromEntries(own), publicUrl, await access);
  });
}

async function ask(url: string): Promise<Description | null> {
  const answer = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Description) : null;
}
