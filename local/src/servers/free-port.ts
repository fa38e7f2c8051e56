import { createServer } from 'node:net';

/** A port of 127.0.0.1 that nobody listens on now: `preferred` when it is free, else one that the system picks. */
export async function freePort(preferred = 0): Promise<number> {
  if (preferred !== 0 && !(await portIsFree(preferred))) return freePort();
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(preferred, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

export function portIsFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
