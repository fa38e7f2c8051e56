import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import fastify, { type FastifyInstance } from 'fastify';
import { endSilentConnections } from './silent-connections';

let answer: () => void;

async function started(): Promise<Readonly<{ app: FastifyInstance; port: number }>> {
  const app = fastify({ forceCloseConnections: 'idle' });
  endSilentConnections(app, app.server);
  const answered = new Promise<void>((resolve) => (answer = resolve));
  app.get('/', () => answered.then(() => 'answered'));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, port: (app.server.address() as AddressInfo).port };
}

it('a server ends at once although a client is connected that never asked', async () => {
  const { app, port } = await started();
  const [client] = [connect(port, '127.0.0.1'), await once(app.server, 'connection')];
  const letGo = once(client, 'close');
  client.on('error', () => undefined);
  await app.close();
  await letGo;
});

it('whoever has asked gets the answer before the server ends', async () => {
  const { app, port } = await started();
  const asked = fetch(`http://127.0.0.1:${port}/`);
  await once(app.server, 'request');
  const ended = app.close();
  answer();
  expect(await (await asked).text()).toBe('answered');
  await ended;
});
