import { createServer } from 'node:http';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Pair } from '../auth/user';
import { freePort } from '@common/network/free-port';

type Dated = Pair & Readonly<{ from?: string; to?: string }>;
type Wishes = Readonly<{ id?: string; name?: string; expiresIn?: string; audience?: string }>;

export type TestIssuer = Readonly<{
  /** Give these to the service as OIDC_ISSUER and OIDC_AUDIENCE. */
  issuer: string;
  audience: string;
  /** An access token as the real issuers write it; `expiresIn: '-1m'` is one that has expired. */
  tokenFor(pairs: readonly Dated[], wishes?: Wishes): Promise<string>;
  /** The same claims, signed by a key that the issuer never published. */
  forgedTokenFor(pairs: readonly Pair[]): Promise<string>;
  stop(): Promise<void>;
  /** Back after a stop, at the same address. */
  start(): Promise<void>;
}>;

/** A sign-in server for tests: it publishes one key and signs whatever the test asks for. */
export async function startTestIssuer(audience = 'tonghop'): Promise<TestIssuer> {
  const keys = await generateKeyPair('ES256');
  const stranger = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'test', alg: 'ES256', use: 'sig' }] };
  const server = createServer((request, response) => {
    const found = request.url === '/jwks' ? jwks : { issuer: issuer(), jwks_uri: `${issuer()}/jwks` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(found));
  });
  const port = await freePort();
  const listen = () => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen();
  const issuer = () => `http://127.0.0.1:${port}`;

  const sign = (key: CryptoKey, pairs: readonly Dated[], wishes: Wishes): Promise<string> => {
    const { id = 'tester', name = 'Người thử', expiresIn = '1h' } = wishes;
    const claims = { name, pairs: pairs.map(({ unitId, ...rest }) => ({ unit: unitId, ...rest })) };
    return new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setSubject(id)
      .setIssuer(issuer())
      .setAudience(wishes.audience ?? audience)
      .setIssuedAt()
      .setExpirationTime(expiresIn)
      .sign(key);
  };

  return {
    issuer: issuer(),
    audience,
    tokenFor: (pairs, wishes = {}) => sign(keys.privateKey, pairs, wishes),
    forgedTokenFor: (pairs) => sign(stranger.privateKey, pairs, {}),
    start: listen,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
