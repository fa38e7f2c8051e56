import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { MinioObjectStore } from './minio-object-store';
import { ObjectStoreUnavailable } from './object-store.errors';

let server: Server;
let answered: number;
let answersPerConnection: number;

beforeEach(async () => {
  const used = new Map<Socket, number>();
  answered = 0;
  answersPerConnection = 1;
  server = createServer((request, response) => {
    const before = used.get(request.socket) ?? 0;
    if (before >= answersPerConnection) return request.socket.destroy();
    used.set(request.socket, before + 1);
    answered += 1;
    request.resume().on('end', () => response.setHeader('etag', '"x"').end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const store = () =>
  new MinioObjectStore({
    OBJECT_STORE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    OBJECT_STORE_ACCESS_KEY: 'key',
    OBJECT_STORE_SECRET_KEY: 'secret',
    OBJECT_STORE_BUCKET: 'bucket',
    OBJECT_STORE_REGION: 'us-east-1',
  });

it('stores on a new connection what met one that the store had closed', async () => {
  const objects = store();
  for (const text of ['một', 'hai', 'ba']) await objects.put('intake', Buffer.from(text), 'text/plain');
  expect(answered).toBe(3);
});

it('gives a store up that closes the new connection, too', async () => {
  answersPerConnection = 0;
  await expect(store().put('intake', Buffer.from('một'), 'text/plain')).rejects.toThrow(ObjectStoreUnavailable);
});
