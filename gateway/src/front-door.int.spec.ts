import { connect } from 'node:net';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Browser } from './testing/browser';
import { startFrontDoor } from './testing/front-door-under-test';

let door: Awaited<ReturnType<typeof startFrontDoor>>;

/** Tells what reached it; `/events` sends one event and stays open. */
function service(request: IncomingMessage, response: ServerResponse): void {
  if (request.url === '/events') {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('data: first\n\n');
    return;
  }
  if (request.url === '/breaks') return void request.resume().on('end', () => request.socket.destroy());
  request.resume().on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ url: request.url, headers: request.headers, paths: {} }));
  });
}

type Echo = { url: string; headers: Record<string, string> };
const seen = async (answer: Response) => (await answer.json()) as Echo;
const api = (path: string) => `${door.url}/api/intake/v1${path}`;
const fromOwnPage = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };

beforeAll(async () => {
  door = await startFrontDoor(service);
});
afterAll(() => door.stop());

describe('a person who signed in', () => {
  const browser = new Browser();
  beforeAll(() => browser.signIn(door.url, 'province-clerk'));

  it('is known by name, and the browser holds no token', async () => {
    expect(await (await browser.open(`${door.url}/session`)).json()).toEqual({
      signedIn: true,
      id: 'province-clerk',
      name: 'Nguyễn Thị Hương',
      pairs: [{ unitId: expect.stringMatching(/^province-/), role: 'clerk' }],
      mailboxUrl: null,
    });
    expect(browser.cookies).not.toMatch(/eyJ[\w-]{10,}\.eyJ/); // a token; the encrypted session may hold three such letters by chance
  });

  it('reaches a service with a bearer and without the cookies', async () => {
    const init = { method: 'POST', headers: fromOwnPage, body: '{}' };
    const { url, headers } = await seen(await browser.open(api('/reports?cursor=2'), init));
    expect(url).toBe('/reports?cursor=2');
    expect(headers.authorization).toMatch(/^Bearer eyJ/);
    expect(headers.cookie).toBeUndefined();
  });

  it('cannot be made to send a report by another site', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    const answer = await browser.open(api('/reports'), { method: 'POST', headers });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({ code: 'cross-site-request' });
  });

  it('is unknown after signing out', async () => {
    await browser.open(`${door.url}/sign-out`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
    expect(await (await browser.open(`${door.url}/session`)).json()).toMatchObject({ signedIn: false });
  });
});

it('a code that nobody asked for signs nobody in', async () => {
  const answer = await fetch(`${door.url}/sign-in/callback?code=stolen&state=guessed`);
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'sign-in-failed' });
});

it('a machine’s own bearer is passed through, with the request id', async () => {
  const headers = { authorization: 'Bearer of-a-machine', 'x-request-id': 'request-0001' };
  const answer = await fetch(api('/reports'), { headers });
  expect(answer.headers.get('x-request-id')).toBe('request-0001');
  expect((await seen(answer)).headers).toMatchObject(headers);
});

it('a service that is down is told as such in both languages, with what to do', async () => {
  const answer = await fetch(`${door.url}/api/gone/v1/reports`);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(await answer.json()).toMatchObject({
    code: 'service-unavailable',
    service: 'gone',
    title: expect.stringContaining('Hãy gửi lại sau ít phút'),
    titleEn: expect.stringContaining('Send it again'),
  });
});

it('the system is ready only when every service is', async () => {
  const answer = await fetch(`${door.url}/health/ready`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: 'unavailable', parts: { intake: 'ok', gone: 'down' } });
  expect((await fetch(`${door.url}/health/live`)).status).toBe(200);
});

it('a service that is down does not close the front door, and is named as missing in the description', async () => {
  expect((await fetch(`${door.url}/health/door`)).status).toBe(200);
  const answer = await fetch(`${door.url}/openapi.json`);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toMatchObject({ info: { description: expect.stringContaining('gone') } });
});

it('the description tells a machine where it gets its token, and the token of that address is taken', async () => {
  const description = (await (await fetch(`${door.url}/openapi.json`)).json()) as {
    components: { securitySchemes: { bearer: { flows: { clientCredentials: { tokenUrl: string } } } } };
  };
  const { tokenUrl } = description.components.securitySchemes.bearer.flows.clientCredentials;
  expect(tokenUrl).toBe(`${door.issuer.url}/token`);
  const credentials = { client_id: 'machine-hai-phong', client_secret: 'sample-secret-hai-phong' };
  const body = new URLSearchParams({ grant_type: 'client_credentials', ...credentials });
  expect(await (await fetch(tokenUrl, { method: 'POST', body })).json()).toMatchObject({ token_type: 'Bearer' });
});

it('of a request that broke off while a service worked nobody says that it was not carried out', async () => {
  const broken = await fetch(api('/breaks'), { method: 'POST', body: '{}', headers: { authorization: 'Bearer m' } });
  expect(await broken.json()).toMatchObject({ status: 503, code: 'outcome-unknown', service: 'intake' });
  const read = await fetch(api('/breaks'));
  expect(await read.json()).toMatchObject({ code: 'service-unavailable' });
});

it('a large answer travels packed to a browser that can unpack it, and whole to one that cannot', async () => {
  const path = api(`/board?names=${'x'.repeat(2_000)}`);
  const packed = await fetch(path, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  const plain = await fetch(path, { headers: { 'accept-encoding': 'identity' } });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect((await seen(packed)).url).toBe((await seen(plain)).url);
});

it('server-sent events arrive while the answer is still open', async () => {
  const leave = new AbortController();
  const answer = await fetch(api('/events'), { signal: leave.signal });
  const reader = answer.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: first\n\n');
  leave.abort();
});

it('a body over the limit is refused before it is read', async () => {
  const socket = connect(Number(new URL(door.url).port), '127.0.0.1');
  socket.write(`POST /api/intake/v1/files HTTP/1.1\r\nHost: x\r\nContent-Length: ${100 * 1024 * 1024}\r\n\r\n`);
  const [first] = await new Promise<Buffer[]>((resolve) => socket.once('data', (data) => resolve([data])));
  expect(String(first)).toMatch(/^HTTP\/1\.1 413 /);
  socket.destroy();
});

it('fifty clients that stall in the middle of a report keep nobody waiting', async () => {
  const port = Number(new URL(door.url).port);
  const stalled = Array.from({ length: 50 }, () => connect(port, '127.0.0.1'));
  const half =
    'POST /api/intake/v1/reports HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 40000\r\n\r\n{"half":';
  stalled.forEach((socket) => socket.write(half));
  const answers = await Promise.all(Array.from({ length: 100 }, () => fetch(api('/reports'))));
  expect(answers.every(({ status }) => status === 200)).toBe(true);
  stalled.forEach((socket) => socket.destroy());
});
