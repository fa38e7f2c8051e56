import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Bilingual } from '@common/errors/domain-error';
import { partsAway, untilReady } from './until-ready';

const times = { lookEveryMs: 1, sayAfterMs: 20, sayEveryMs: 20, patienceMs: 5_000 };
const objectStoreAway = ['intake (object store)'];

it('says nothing when all is ready soon', async () => {
  const said: Bilingual[] = [];
  await untilReady(
    async () => [],
    '/logs',
    (text) => said.push(text),
    times,
  );
  expect(said).toEqual([]);
});

it('names the parts that keep it waiting, again and again, until they are ready', async () => {
  const said: Bilingual[] = [];
  const look = async () => (said.length < 2 ? objectStoreAway : []);
  await untilReady(look, '/logs', (text) => said.push(text), times);
  expect(said).toHaveLength(2);
  for (const text of said) {
    expect(text.vi).toContain('intake (object store)');
    expect(text.en).toContain('intake (object store)');
    expect(text.en).toContain('/logs');
  }
});

it('gives up after its patience, naming the part', async () => {
  const end = untilReady(
    async () => objectStoreAway,
    '/logs',
    () => undefined,
    { ...times, patienceMs: 50 },
  );
  await expect(end).rejects.toThrow('intake (object store)');
});

describe('what keeps the stack waiting', () => {
  const servers: Server[] = [];
  afterEach(() => servers.splice(0).forEach((server) => server.close()));

  const answering = async (status: number, parts: Record<string, string>) => {
    const server = createServer((_, answer) => answer.writeHead(status).end(JSON.stringify({ parts })));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  it('is nothing where the front door is ready', async () => {
    expect(await partsAway(await answering(200, {}), { intake: 1 })).toEqual([]);
  });

  it('is each service that is not ready, with the parts that it misses', async () => {
    const door = await answering(503, { intake: 'down', document: 'ok' });
    const intake = await answering(503, { database: 'ok', 'object store': 'down', messages: 'degraded' });
    const document = await answering(200, { database: 'ok' });
    expect(await partsAway(door, { intake, document, notification: 1 })).toEqual([
      'intake (object store)',
      'notification',
    ]);
  });

  it('is the front door where only that is silent', async () => {
    expect(await partsAway(1, { document: await answering(200, {}) })).toEqual(['gateway']);
  });
});
