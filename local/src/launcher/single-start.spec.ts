import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimFolder, refuseIfRunning } from './single-start';

const folder = () => mkdtempSync(join(tmpdir(), 'tonghop-single-'));

it('a folder whose launcher was killed can be used again', () => {
  const home = folder();
  writeFileSync(join(home, 'launcher.pid'), '999999');
  expect(() => claimFolder(home)).not.toThrow();
});

it('a process number that now belongs to another program is nobody’s claim', () => {
  const home = folder();
  writeFileSync(join(home, 'launcher.pid'), String(process.ppid));
  expect(() => refuseIfRunning(home)).not.toThrow();
});
