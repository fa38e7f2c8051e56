import { Browser } from '../testing/browser';
import { startFrontDoor } from '../testing/front-door-under-test';

let door: Awaited<ReturnType<typeof startFrontDoor>>;
const browser = new Browser();
let reached = 0;

beforeAll(async () => {
  door = await startFrontDoor((request, response) => {
    reached++;
    request.resume().on('end', () => response.end('{}'));
  });
  await browser.signIn(door.url, 'province-clerk');
});
afterAll(() => door.stop());
beforeEach(() => (reached = 0));

const own = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
const save = (headers: Record<string, string>) =>
  browser.open(`${door.url}/api/intake/v1/reports/r/cover`, { method: 'PUT', body: '{}', headers });

it('a page of the person who is signed in may save', async () => {
  expect((await save({ ...own, 'x-person': 'province-clerk' })).status).toBe(200);
});

it('a page that somebody else opened may not: nothing goes out under another’s name', async () => {
  const answer = await save({ ...own, 'x-person': 'ministry-clerk' });
  expect([answer.status, reached]).toEqual([409, 0]);
  expect(await answer.json()).toMatchObject({
    code: 'signed-in-as-another',
    title: expect.stringContaining('tài khoản khác'),
    titleEn: expect.stringContaining('signed in as somebody other'),
  });
});

it('a caller that names nobody, and a machine with a bearer of its own, are not asked', async () => {
  expect((await save(own)).status).toBe(200);
  expect((await save({ authorization: 'Bearer of-a-machine', 'x-person': 'ministry-clerk' })).status).toBe(200);
  expect(reached).toBe(2);
});
