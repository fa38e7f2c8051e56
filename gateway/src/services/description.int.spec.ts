import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { addDescription } from './description.route';

const asked: string[] = [];
const service = createServer((request, response) => {
  asked.push(request.url!);
  response.end('{"paths":{"/units":{}}}');
});
const app = Fastify();

beforeAll(async () => {
  await once(service.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}`;
  addDescription(app, { intake: url }, 'http://door', async () => ({ tokenUrl: 'http://issuer/token' }));
});
afterAll(async () => {
  await app.close();
  service.close();
});

it('the description is put together once, and who has it already is told so', async () => {
  const first = await app.inject('/openapi.json');
  expect(first.json()).toMatchObject({ paths: { '/api/intake/v1/units': {} } });
  const etag = String(first.headers.etag);
  const again = await app.inject({ url: '/openapi.json', headers: { 'if-none-match': etag } });
  expect([again.statusCode, again.body]).toEqual([304, '']);
  const other = await app.inject({ url: '/openapi.json', headers: { 'if-none-match': 'W/"of-before"' } });
  expect([other.statusCode, other.body === first.body]).toEqual([200, true]);
  expect(asked).toEqual(['/openapi.json']);
});
