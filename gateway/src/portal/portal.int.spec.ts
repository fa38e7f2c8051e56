import { startFrontDoor } from '../testing/front-door-under-test';

let door: Awaited<ReturnType<typeof startFrontDoor>>;
beforeAll(async () => {
  door = await startFrontDoor((_, response) => void response.end());
});
afterAll(() => door.stop());

it('a link of a mail opens the portal for a person; a program that finds nothing gets a problem', async () => {
  const person = await fetch(`${door.url}/documents/d1`, { headers: { accept: 'text/html,*/*;q=0.8' } });
  expect([person.status, person.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  const nonce = /'nonce-([^']+)'/.exec(person.headers.get('content-security-policy') ?? '')?.[1];
  expect(await person.text()).toContain(`nonce="${nonce}"`);
  for (const path of ['/documents/d1', '/api/no-such/v1/x', '/assets/old-9z.js']) {
    const accept = path.startsWith('/documents') ? 'application/json' : 'text/html';
    const program = await fetch(`${door.url}${path}`, { headers: { accept } });
    expect([program.status, program.headers.get('content-type')]).toEqual([
      404,
      expect.stringContaining('application/problem+json'),
    ]);
  }
});

it('files that are named by their content are kept by the browser, the page is not', async () => {
  const file = await fetch(`${door.url}/assets/main-1a2b.js`);
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(door.url)).headers.get('cache-control')).toBe('no-store');
});

it('a script carries no headers of a page, a worker keeps its policy', async () => {
  for (const packing of ['identity', 'gzip']) {
    const script = await fetch(`${door.url}/assets/main-1a2b.js`, { headers: { 'accept-encoding': packing } });
    expect(script.headers.get('content-encoding') ?? 'identity').toBe(packing);
    expect(script.headers.get('content-security-policy')).toBeNull();
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
  }
  const worker = await fetch(`${door.url}/assets/worker-3c4d.mjs`);
  expect(worker.headers.get('content-security-policy')).toContain("default-src 'none'");
});

it('the first page runs only its own styles and scripts', async () => {
  const answer = await fetch(door.url);
  const policy = answer.headers.get('content-security-policy') ?? '';
  const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1];
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
  expect(policy).toContain("worker-src 'self';");
  expect(policy).toContain(`form-action 'self' ${door.issuer.url};`);
  expect(await answer.text()).toContain(`<script type="module" nonce="${nonce}"`);
});
