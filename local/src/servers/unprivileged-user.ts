import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export type Owner = Readonly<{ uid: number; gid: number }>;

/** PostgreSQL refuses to run as root; then it runs as `postgres`, else as `nobody`. Null when we are not root. */
export function serverOwner(passwd = readPasswd(), uid = process.getuid?.()): Owner | null {
  if (uid !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const line = passwd.split('\n').find((entry) => entry.startsWith(`${name}:`));
    const fields = line?.split(':');
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  return { uid: 65534, gid: 65534 };
}

function readPasswd(): string {
  return process.platform === 'win32' ? '' : readFileSync('/etc/passwd', 'utf8');
}

/** Whether any user of the machine can enter the folder: every folder above it lets others pass. */
export function reachableByAnyone(folder: string): boolean {
  let place = realpathSync(folder);
  for (;;) {
    if ((statSync(place).mode & 0o001) === 0) return false;
    if (place === dirname(place)) return true;
    place = dirname(place);
  }
}
