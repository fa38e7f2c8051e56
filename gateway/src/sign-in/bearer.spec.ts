import { IssuerUnavailable } from '@common/auth/auth.errors';
import type { FastifyRequest } from 'fastify';
import { bearerOf } from './bearer';
import type { IssuerClient } from './issuer-client';

const url = 'https://tonghop.example.vn';

function cookie(values: Record<string, unknown>) {
  return {
    get: (name: string) => values[name],
    set: (name: string, value: unknown) => (values[name] = value),
    delete: () => Object.keys(values).forEach((name) => delete values[name]),
  };
}

function request(expiresAt: number) {
  const access = cookie({ accessToken: 'old', expiresAt });
  return { method: 'GET', headers: {}, access, renewal: cookie({ refreshToken: 'r1' }) } as unknown as FastifyRequest;
}

const renewing = (renew: IssuerClient['renew']) => ({ renew }) as IssuerClient;
const away = renewing(() => Promise.reject(new IssuerUnavailable()));
const gone = renewing(() => Promise.resolve(null));

it('a token that is about to expire is renewed without the person noticing', async () => {
  const about = request(Date.now() + 5_000);
  const issuer = renewing(async () => ({ accessToken: 'new', expiresAt: Date.now() + 600_000, refreshToken: 'r2' }));
  expect(await bearerOf(about, issuer, url)).toBe('Bearer new');
  expect(about.renewal.get('refreshToken')).toBe('r2');
});

it('a token that still lasts is used as it is', async () => {
  const issuer = renewing(() => Promise.reject(new Error('must not be asked')));
  expect(await bearerOf(request(Date.now() + 300_000), issuer, url)).toBe('Bearer old');
});

it('a session that the issuer has ended is forgotten', async () => {
  const ended = request(Date.now() - 1);
  expect(await bearerOf(ended, gone, url)).toBeNull();
  expect(ended.access.get('accessToken')).toBeUndefined();
});

it.each([
  ['the issuer is away', away],
  ['another replica has renewed it', gone],
])('a token that cannot be renewed because %s is used while it lasts, and the session kept', async (_, issuer) => {
  const about = request(Date.now() + 5_000);
  expect(await bearerOf(about, issuer, url)).toBe('Bearer old');
  expect(about.renewal.get('refreshToken')).toBe('r1');
});

it('once the token has ended and the issuer is away, the person is told so and stays signed in', async () => {
  const late = request(Date.now() - 1);
  await expect(bearerOf(late, away, url)).rejects.toThrow(IssuerUnavailable);
  expect(late.renewal.get('refreshToken')).toBe('r1');
});
