import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Bilingual } from '@common/errors/domain-error';
import { LaunchError } from './launch-error';

/** A program that no npm package brings. */
type Program = Readonly<{
  title: string;
  debianPackage: string;
  find: () => string | undefined;
  /** What to do where it is missing and we may not install it. */
  missing: Bilingual;
}>;

/** `install` answers why it could not, or nothing. */
type Installer = Readonly<{ mayInstall: () => boolean; install: (name: string) => string }>;

const aptGet: Installer = {
  mayInstall: () => process.getuid?.() === 0 && existsSync('/etc/debian_version'),
  install: (name) => {
    const install = ['install', '-y', '--no-install-recommends', name];
    if (runAptGet(install) === '') return '';
    runAptGet(['update']);
    return runAptGet(install);
  },
};

/** Where the program lies; as root on Debian it is installed when it is missing. */
export function foundOrInstalled(program: Program, say: (line: string) => void, installer = aptGet): string {
  const { title, debianPackage, find, missing } = program;
  const found = find();
  if (found) return found;
  if (!installer.mayInstall()) throw new LaunchError(missing);
  say(`Đang cài ${title} bằng apt-get… / Installing ${title} with apt-get…`);
  const why = installer.install(debianPackage);
  const installed = find();
  if (installed) return installed;
  throw new LaunchError({
    vi: `${missing.vi} apt-get không cài được: ${why}`,
    en: `${missing.en} apt-get could not install it: ${why}`,
  });
}

/** The last line of what went wrong; nothing when it went well. */
function runAptGet(args: string[]): string {
  // Run level 1 keeps Debian from starting a server that comes with the package; another apt-get is waited for.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', LC_ALL: 'C' };
  const done = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (done.status === 0) return '';
  return done.stderr?.trim().split('\n').at(-1) || String(done.error ?? `${done.status ?? done.signal}`);
}
