import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answered } from './answered';

describe('an answer that is waited for', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url === '/silent') return;
      response.write('first, ');
      setTimeout(() => response.end('then the rest'), request.url === '/slow' ? 2_500 : 0);
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => server.once('listening', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close().closeAllConnections());

  it('comes as it is', async () => {
    expect(await (await answered(`${address}/`, 60_000)).text()).toBe('first, then the rest');
  });

  it('may take its time once it has begun', async () => {
    const answer = await answered(`${address}/slow`, 2_000);
    expect(await answer.text()).toBe('first, then the rest');
  });

  it('is given up when nothing comes at all', async () => {
    await expect(answered(`${address}/silent`, 50)).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('is no longer waited for when the one who asked has left', async () => {
    const leave = new AbortController();
    const asked = answered(new Request(`${address}/silent`, { signal: leave.signal }), 60_000);
    leave.abort();
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  });
});
