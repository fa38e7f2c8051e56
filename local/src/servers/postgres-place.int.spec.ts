import { chmodSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresPlace } from './postgres-place';
import { reachableByAnyone, serverOwner } from './unprivileged-user';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
const passwd = 'root:x:0:0::/root:/bin/sh\nnobody:x:65534:65533::/:/bin/false\npostgres:x:101:102::/:/bin/false\n';

function openFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'tonghop-place-'));
  chmodSync(folder, 0o755);
  return folder;
}

it('as root the server runs as postgres, else as nobody; otherwise as whoever started it', () => {
  expect(serverOwner(passwd, 0)).toEqual({ uid: 101, gid: 102 });
  expect(serverOwner(passwd.replace(/postgres.*\n/, ''), 0)).toEqual({ uid: 65534, gid: 65533 });
  expect(serverOwner(passwd, 1000)).toBeNull();
});

it('a folder is reachable only when every folder above it lets others pass', () => {
  const home = openFolder();
  const data = join(home, 'clone');
  mkdirSync(data, { mode: 0o755 });
  expect(reachableByAnyone(data)).toBe(true);
  chmodSync(home, 0o700);
  expect(reachableByAnyone(data)).toBe(false);
});

it('whoever is not root keeps data where they are, also in a closed home', () => {
  const home = openFolder();
  const { data, owner } = postgresPlace(join(home, 'clone'), null, openFolder());
  expect({ data, owner }).toEqual({ data: join(home, 'clone', 'data'), owner: null });
});

it('for root in a closed home the data lie where the server’s user can go, until the clone’s data folder is gone', () => {
  const [home, shared] = [openFolder(), openFolder()];
  chmodSync(home, 0o700);
  const folder = join(home, 'clone');
  if (!isRoot) return expect(serverOwner()).toBeNull();
  const { data } = postgresPlace(folder, nobody, shared);
  expect(data.startsWith(shared)).toBe(true);
  expect(statSync(data).uid).toBe(nobody.uid);
  rmSync(folder, { recursive: true });
  postgresPlace(join(openFolder(), 'another-clone'), nobody, shared);
  expect(existsSync(data)).toBe(false);
});

it('copies that vanish or are not told of while another start looks for forgotten ones disturb nobody', () => {
  const shared = openFolder();
  mkdirSync(join(shared, 'tonghop-being-made'));
  symlinkSync(join(shared, 'gone'), join(shared, 'tonghop-vanished'));
  if (!isRoot) return expect(serverOwner()).toBeNull();
  const home = openFolder();
  expect(postgresPlace(join(home, 'clone'), nobody, shared).data).toBe(join(home, 'clone', 'data'));
  expect(existsSync(join(shared, 'tonghop-being-made'))).toBe(true);
});
