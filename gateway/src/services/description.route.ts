import type { FastifyInstance } from 'fastify';
import { ServiceUnavailable } from '../front-door.errors';
import { mergeDescriptions, type Description } from './merged-description';

/** The one description of the whole API, put together from the services' own. */
export function addDescription(app: FastifyInstance, services: Record<string, string>, publicUrl: string): void {
  app.get('/openapi.json', async () => {
    const own = await Promise.all(
      Object.entries(services).map(async ([name, url]) => [name, await ask(name, url)] as const),
    );
    return mergeDescriptions(Object.fromEntries(own), publicUrl);
  });
}

async function ask(name: string, url: string): Promise<Description> {
  const answer = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  if (!answer?.ok) throw new ServiceUnavailable(name);
  return (await answer.json()) as Description;
}
