import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Secrets = Readonly<{ sessionKey: string; clientSecret: string }>;

/** The front door's secrets, made once and kept, so that nobody has to sign in again after a restart. */
export function frontDoorSecrets(folder: string): Secrets {
  const file = join(folder, 'front-door-secrets.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made: Secrets = {
      sessionKey: randomBytes(32).toString('hex'),
      clientSecret: randomBytes(32).toString('hex'),
    };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}
