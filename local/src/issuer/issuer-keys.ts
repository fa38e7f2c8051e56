import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export type IssuerKeys = Readonly<{ signing: JWK; cookies: string }>;

/** The issuer's signing key and cookie secret, made once and kept, so that tokens outlive a restart. */
export async function issuerKeys(folder: string): Promise<IssuerKeys> {
  const file = join(folder, 'keys.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as IssuerKeys;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(8).toString('hex');
  const keys: IssuerKeys = {
    signing: { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'ES256' },
    cookies: randomBytes(32).toString('hex'),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}
