import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LaunchError } from './launch-error';
import { postgresFolder } from './postgres-binaries';
import { reachableByAnyone, serverOwner, type Owner } from './unprivileged-user';

/** Where PostgreSQL's programs and data lie, and as whom it runs (null: as we do). */
export type PostgresPlace = Readonly<{ programs: string; data: string; owner: Owner | null }>;

const SHARED = '/var/tmp';

/**
 * Programs and data stay where they are, unless we are root in a place that the server's user cannot enter (a clone in
 * a home of mode 0700): then copies lie under /var/tmp/tonghop-<hash>, and go when `folder` has gone.
 */
export function postgresPlace(folder: string, owner = serverOwner(), shared = SHARED): PostgresPlace {
  const programs = postgresFolder();
  mkdirSync(folder, { recursive: true });
  if (!owner) return { programs, data: join(folder, 'data'), owner };
  sweepForgottenCopies(shared);
  const home = reachableByAnyone(folder) ? folder : copyOf(folder, shared);
  const data = join(home, 'data');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  chownSync(data, owner.uid, owner.gid);
  return {
    programs: reachableByAnyone(programs) ? programs : copyPrograms(programs, copyOf(folder, shared)),
    data,
    owner,
  };
}

/** Removes the data wherever they lie; for tests, whose data nobody wants again. */
export function removePostgres(folder: string, shared = SHARED): void {
  rmSync(folder, { recursive: true, force: true });
  if (serverOwner()) sweepForgottenCopies(shared);
}

function copyOf(folder: string, shared: string): string {
  const copy = join(shared, `tonghop-${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)}`);
  if (existsSync(copy) && !isOurs(copy)) {
    throw new LaunchError({
      vi: `Thư mục ${copy} thuộc người dùng khác nên không dùng được. Hãy xóa thư mục đó rồi chạy lại.`,
      en: `The folder ${copy} belongs to another user and cannot be used. Remove it and start again.`,
    });
  }
  writeFileSync(join(folder, 'data-lie-in'), copy);
  mkdirSync(copy, { recursive: true, mode: 0o755 });
  chmodSync(copy, 0o755);
  const note = join(copy, 'copy-of');
  writeFileSync(`${note}.${process.pid}`, resolve(folder));
  renameSync(`${note}.${process.pid}`, note); // at once: whoever sweeps now must not read an empty note
  return copy;
}

function copyPrograms(programs: string, copy: string): string {
  const target = join(copy, 'programs');
  if (existsSync(target)) return target;
  cpSync(programs, `${target}.part`, { recursive: true, verbatimSymlinks: true });
  renameSync(`${target}.part`, target);
  return target;
}

function sweepForgottenCopies(shared: string): void {
  for (const name of readdirSync(shared).filter((entry) => entry.startsWith('tonghop-'))) {
    const copy = join(shared, name);
    const origin = originOf(copy);
    if (origin && !existsSync(join(origin, 'data-lie-in')))
      rmSync(copy, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The folder that a copy of ours was made for; null for what is not ours, not told, or just swept by another start. */
function originOf(copy: string): string | null {
  try {
    return isOurs(copy) ? readFileSync(join(copy, 'copy-of'), 'utf8') : null;
  } catch {
    return null;
  }
}

function isOurs(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.();
}
