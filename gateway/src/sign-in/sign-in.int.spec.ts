import { Browser } from '../testing/browser';
import { startFrontDoor } from '../testing/front-door-under-test';

let door: Awaited<ReturnType<typeof startFrontDoor>>;
const asPerson = { accept: 'text/html,*/*;q=0.8' };
const asProgram = { accept: 'application/json' };

beforeAll(async () => {
  door = await startFrontDoor((_request, response) => void response.end('{}'));
});
afterAll(() => door.stop());

const open = (path: string, headers: Record<string, string>, method = 'GET') =>
  fetch(`${door.url}${path}`, { method, headers, redirect: 'manual' });

describe('a sign-in in two tabs', () => {
  it('may be finished in the one that began first, and then in the other', async () => {
    const browser = new Browser();
    const pages: string[] = [];
    for (const returnTo of ['/verify', '/developers']) {
      await browser.open(`${door.url}/sign-in?returnTo=${returnTo}`);
      pages.push(browser.address);
    }
    for (const [index, returnTo] of ['/verify', '/developers'].entries()) {
      const form = { method: 'POST', body: new URLSearchParams({ account: 'province-clerk' }), headers: asPerson };
      await browser.open(pages[index] ?? '', form);
      expect(browser.address).toBe(`${door.url}${returnTo}`);
    }
    expect(await (await browser.open(`${door.url}/session`)).json()).toMatchObject({ signedIn: true });
  });

  it('keeps within a cookie that a browser takes, however often it is begun', async () => {
    const browser = new Browser();
    for (let tab = 0; tab < 12; tab++) await browser.open(`${door.url}/sign-in?returnTo=/${'x'.repeat(900)}`);
    expect(browser.cookies).toContain('tonghop_attempt=');
    const attempt = browser.cookies.split('; ').find((cookie) => cookie.startsWith('tonghop_attempt='));
    expect(attempt?.length).toBeLessThan(4_000);
  });
});

it('the issuer is told the language that the person reads, and nothing that is none', async () => {
  const asked = async (path: string, method = 'GET') => {
    const answer = await open(path, { 'sec-fetch-site': 'same-origin' }, method);
    return new URL(answer.headers.get('location') ?? '').searchParams.get('ui_locales');
  };
  expect(await asked('/sign-in?language=en')).toBe('en');
  expect(await asked('/sign-in')).toBeNull();
  expect(await asked('/sign-in?language=%0Axx')).toBeNull();
  expect(await asked('/sign-out?language=vi', 'POST')).toBe('vi');
});

it('the language chosen on the issuer’s page goes along to the portal; one that was not chosen there does not', async () => {
  const back = async (asked: string, lang: string) => {
    const browser = new Browser();
    await browser.open(`${door.url}/sign-in?${asked}`);
    await browser.open(browser.address, { method: 'POST', body: new URLSearchParams({ account: 'editor', lang }) });
    return browser.address.slice(door.url.length);
  };
  expect(await back('returnTo=/mails', 'en')).toBe('/mails?language=en');
  expect(await back(`returnTo=${encodeURIComponent('/mails?q=a')}&language=en`, 'vi')).toBe('/mails?q=a&language=vi');
  expect(await back('returnTo=/mails&language=en', 'en')).toBe('/mails');
  expect(await back('returnTo=/mails', 'vi')).toBe('/mails');
});

it('the language chosen is handed on once: signed in again by the issuer alone, the portal keeps its own', async () => {
  const browser = new Browser();
  await browser.open(`${door.url}/sign-in`);
  await browser.open(browser.address, { method: 'POST', body: new URLSearchParams({ account: 'editor', lang: 'en' }) });
  expect(browser.address).toBe(`${door.url}/?language=en`);
  await browser.open(`${door.url}/sign-in`);
  expect(browser.address).toBe(`${door.url}/`);
});

it('who signs out here is not asked again by the embedded issuer; sent there by another site, a person is', async () => {
  const browser = new Browser();
  await browser.signIn(door.url, 'editor');
  await browser.open(`${door.url}/sign-out`, { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } });
  const atIssuer = browser.address;
  const page = async (site: string) => (await browser.open(atIssuer, { headers: { 'sec-fetch-site': site } })).text();
  expect(await page('same-site')).toContain('data-press');
  const asked = await page('cross-site');
  expect([asked.includes('name="logout"'), /data-press|press\.js/.test(asked)]).toEqual([true, false]);
});

describe('a sign-in that goes wrong', () => {
  it('shows a person a page of the portal, and a program a problem', async () => {
    const path = '/sign-in/callback?code=stolen&state=guessed';
    const person = await open(path, asPerson);
    expect([person.status, person.headers.get('location')]).toEqual([303, '/sign-in-failed?why=sign-in-failed']);
    const program = await open(path, asProgram);
    expect([program.status, await program.json()]).toMatchObject([401, { code: 'sign-in-failed' }]);
  });

  it('is told with the way back, also when the issuer is away', async () => {
    const away = await startFrontDoor((_request, response) => void response.end('{}'));
    await away.issuer.stop();
    const person = await fetch(`${away.url}/sign-in?returnTo=/verify`, { headers: asPerson, redirect: 'manual' });
    expect(person.headers.get('location')).toBe('/sign-in-failed?why=issuer-unavailable&returnTo=%2Fverify');
    const headers = { ...asPerson, 'sec-fetch-site': 'same-origin' };
    const out = await fetch(`${away.url}/sign-out`, { method: 'POST', headers, redirect: 'manual' });
    expect(out.headers.get('location')).toBe('/sign-in-failed?why=sign-out-unfinished');
    await away.stop();
  });
});

it('another host sends the person to ours, and remembers where they wanted to go', async () => {
  const port = new URL(door.url).port;
  const answer = await fetch(`http://localhost:${port}/sign-in?returnTo=/reports/r1?q=a%26b`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toBe(`${door.url}/sign-in?returnTo=%2Freports%2Fr1%3Fq%3Da%26b`);
});
