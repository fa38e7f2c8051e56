import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenVerifier } from '@common/auth/token-verifier';
import { freePort } from '@common/network/free-port';
import { startIssuer, type Issuer } from './issuer';
import { until } from './until';

const participants = [{ id: 'province-31-party', name: 'Thành ủy Hải Phòng' }];
const frontDoor = { id: 'tonghop-front-door', secret: 'secret-of-the-test', url: 'http://127.0.0.1:1' };
const folder = mkdtempSync(join(tmpdir(), 'tonghop-issuer-'));
let issuer: Issuer;

beforeAll(async () => {
  issuer = await startIssuer({ folder, port: await freePort(), participants, frontDoor });
});
afterAll(() => issuer.stop());

async function token(form: Record<string, string>): Promise<Response> {
  return fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(form) });
}

async function userOf(answer: Response) {
  const { access_token } = (await answer.json()) as { access_token: string };
  return new TokenVerifier({ issuer: issuer.url, audience: 'tonghop', jwksUrl: issuer.jwksUrl }).verify(access_token);
}

const asAccount = (username: string, password = 'tonghop') =>
  token({ grant_type: 'password', client_id: 'tonghop-sample-accounts', username, password });

describe('a token of the embedded issuer', () => {
  it('names the person and where they have which role', async () => {
    expect(await userOf(await asAccount('province-clerk'))).toEqual({
      id: 'province-clerk',
      name: 'Nguyễn Thị Hương',
      pairs: [{ unitId: 'province-30-party', role: 'clerk' }],
    });
  });

  it('is given to the clerk of any participant', async () => {
    const clerk = await userOf(await asAccount('clerk.province-31-party'));
    expect(clerk.pairs).toEqual([{ unitId: 'province-31-party', role: 'clerk' }]);
  });

  it('is refused to the clerk of a unit that takes no part, and for a wrong password', async () => {
    expect((await asAccount('clerk.province-99-party')).status).toBe(400);
    expect((await asAccount('editor', 'guess')).status).toBe(400);
  });

  it('makes a machine known by its client credentials, and only with its secret', async () => {
    const credentials = { grant_type: 'client_credentials', client_id: 'machine-hai-phong' };
    const machine = await userOf(await token({ ...credentials, client_secret: 'sample-secret-hai-phong' }));
    expect(machine.id).toBe('machine-hai-phong');
    expect(machine.pairs).toEqual([{ unitId: 'province-31-party', role: 'machine' }]);
    expect((await token({ ...credentials, client_secret: 'guess' })).status).toBe(401);
  });
});

it('its pages find their looks and icon at the issuer itself', async () => {
  const types = await Promise.all(
    ['/pages.css', '/icon.svg', '/press.js'].map(async (path) => {
      const answer = await fetch(`${issuer.url}${path}`);
      return `${answer.status} ${answer.headers.get('content-type')}`;
    }),
  );
  expect(types).toEqual(['200 text/css; charset=utf-8', '200 image/svg+xml', '200 text/javascript; charset=utf-8']);
});

it('a sign-in without PKCE is refused', async () => {
  const query = new URLSearchParams({
    client_id: frontDoor.id,
    response_type: 'code',
    redirect_uri: `${frontDoor.url}/sign-in/callback`,
    scope: 'openid',
  });
  const answer = await fetch(`${issuer.url}/auth?${query}`, { redirect: 'manual' });
  expect(answer.headers.get('location')).toContain('error=invalid_request');
});

it('tokens outlive a restart, because the signing key is kept', async () => {
  const before = await asAccount('editor');
  const port = Number(new URL(issuer.url).port);
  await issuer.stop();
  issuer = await startIssuer({ folder, port, participants, frontDoor });
  const isEditor = async () => (await userOf(before.clone())).id === 'editor';
  expect(await until(isEditor, 60_000)).toBe(true);
});
