import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { keptAnswer } from './kept-answer';
import type { MachineAccess } from './machine-access';
import { mergeDescriptions, type Description } from './merged-description';

const FRESH_MS = 60_000;

/**
 * The one description of the whole API, put together from the services' own; says which of them could not be asked. Kept
 * for a minute while all could, for anybody may ask.
 */
export function addDescription(
  app: FastifyInstance,
  services: Record<string, string>,
  publicUrl: string,
  accessOf: () => Promise<MachineAccess | null>,
): void {
  const description = keptAnswer(
    async () => {
      const access = accessOf();
      const own = await Promise.all(
        Object.entries(services).map(async ([name, url]) => [name, await ask(url)] as const),
      );
      const text = JSON.stringify(mergeDescriptions(Object.fromEntries(own), publicUrl, await access));
      const etag = `W/"${createHash('sha256').update(text).digest('base64url')}"`;
      return { text, etag, isWhole: own.every(([, part]) => part !== null) && (await access) !== null };
    },
    ({ isWhole }) => isWhole,
    FRESH_MS,
  );
  app.get('/openapi.json', async (request, reply) => {
    const { text, etag } = await description();
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.status(304).send();
    return reply.type('application/json; charset=utf-8').send(text);
  });
}

async function ask(url: string): Promise<Description | null> {
  const answer = await fetch(`${url}/openapi.json`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Description) : null;
}
