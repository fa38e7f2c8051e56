import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs one package by apt-get where we are root on Debian; false where we may not, or it did not work. */
export function installDebianPackage(name: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  // Run level 1 keeps Debian from starting a server that comes with the package.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { env }).status === 0;
  if (install()) return true;
  spawnSync('apt-get', ['update'], { env });
  return install();
}
