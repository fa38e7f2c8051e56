import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@common/network/free-port';

const ATTEMPTS = 3;
const PAUSE_MS = 200;

/**
 * Starts a server on `port`, or else on a free one. Somebody may take the port between our choice and the server's
 * start; `start` then answers null, and the next free port is tried, or the given one once more. Null after that.
 */
export async function startOnPort<Server>(
  port: number | undefined,
  start: (port: number) => Promise<Server | null>,
): Promise<Server | null> {
  for (let left = ATTEMPTS; left > 0; left -= 1) {
    const server = await start(port ?? (await freePort()));
    if (server) return server;
    await pause(PAUSE_MS);
  }
  return null;
}
