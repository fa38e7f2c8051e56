import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below the ports that systems give to outgoing connections: none of those gets there before our server does. */
const lowest = 20_000;
const highest = 32_000;
const stretch = 60;

/** Each process begins in a stretch of its own, so that two that choose before their servers listen do not meet. */
let next = (process.pid * stretch + randomInt(stretch / 2)) % (highest - lowest);

/** A port of 127.0.0.1 that nobody listens on now: `preferred` when it is free, else another; none is given twice. */
export async function freePort(preferred = 0): Promise<number> {
  if (preferred !== 0 && (await portIsFree(preferred))) return preferred;
  for (;;) {
    const port = lowest + next;
    next = (next + 1) % (highest - lowest);
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
