import type { FastifyInstance } from 'fastify';

const ANSWER_WITHIN_MS = 3_000;

/**
 * Live: the event loop turns. Door: it takes requests, whatever the services do; the probes of a cluster ask this, so that
 * one service that is down does not close the way to the others. Ready: every service is; the answer names those that
 * are not.
 */
export function addHealth(app: FastifyInstance, services: Record<string, string>): void {
  for (const path of ['/health/live', '/health/door']) app.get(path, async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const answers = await Promise.all(
      Object.entries(services).map(async ([name, url]) => [name, (await isReady(url)) ? 'ok' : 'down'] as const),
    );
    const ready = answers.every(([, state]) => state === 'ok');
    return reply
      .status(ready ? 200 : 503)
      .send({ status: ready ? 'ok' : 'unavailable', parts: Object.fromEntries(answers) });
  });
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }).then(
    (answer) => answer.ok,
    () => false,
  );
}
