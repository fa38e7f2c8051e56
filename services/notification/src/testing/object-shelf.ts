import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from '@common/contracts/canonical-json';
import type { ClaimCheck } from '@common/contracts/claim-check';

export type ObjectShelf = Readonly<{ url: string; put(content: string): ClaimCheck; stop(): Promise<void> }>;

/** Answers S3's GET for what a test has put there: enough for a service that only reads. */
export async function startObjectShelf(): Promise<ObjectShelf> {
  const objects = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const found = objects.get(request.url!.split('?')[0].replace(/^\/tonghop\//, ''));
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-length': found.length, etag: '"0"', 'last-modified': new Date().toUTCString() });
    response.end(request.method === 'HEAD' ? undefined : found);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    put(content) {
      const bytes = Buffer.from(content);
      const claim = { sha256: sha256(bytes), key: `intake/${sha256(bytes)}`, bytes: bytes.length };
      objects.set(claim.key, bytes);
      return claim;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
