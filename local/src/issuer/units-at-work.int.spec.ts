import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { unitsAtWork } from './units-at-work';

/** Answers as issuer and front door in one. */
function answering(answers: Record<string, unknown>): Promise<{ url: string; server: Server; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((req, res) => {
    asked.push(`${req.headers.authorization ?? ''} ${req.url}`.trim());
    res.end(JSON.stringify(answers[req.url ?? ''] ?? { items: [] }));
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, asked }),
    ),
  );
}

const participants = (state: string) => `/api/intake/v1/campaigns/c1/participants?state=${state}&limit=200`;

it('who owes and whose report was returned is asked of the system as the sample editor', async () => {
  const { url, server, asked } = await answering({
    '/token': { access_token: 'token-of-the-test' },
    '/api/intake/v1/campaigns': { items: [{ id: 'c1' }] },
    [participants('owed')]: { items: [{ unitId: 'a' }, { unitId: 'b' }] },
    [participants('returned')]: { items: [{ unitId: 'c' }] },
  });
  const found = await unitsAtWork(url, url);
  server.close();
  expect([...found]).toEqual([
    ['a', 'owed'],
    ['b', 'owed'],
    ['c', 'returned'],
  ]);
  expect(asked.slice(1).every((one) => one.startsWith('Bearer token-of-the-test /api/'))).toBe(true);
});

it('nobody is marked before there is a campaign, nor while the system is away', async () => {
  const { url, server } = await answering({ '/token': { access_token: 'x' } });
  expect((await unitsAtWork(url, url)).size).toBe(0);
  await new Promise((resolve) => server.close(resolve));
  expect((await unitsAtWork(url, url)).size).toBe(0);
});
