import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: none of those gets there before our server does. */
const lowest = 20_000;
const highest = 32_000;

/** A port of 127.0.0.1 that nobody listens on now: `preferred` when it is free, else one by chance. */
export async function freePort(preferred = 0): Promise<number> {
  for (let port = preferred || randomInt(lowest, highest); ; port = randomInt(lowest, highest)) {
    if (await portIsFree(port)) return port;
  }
}

export function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
