import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../local/src/root';

const tool = join(root, 'cli/bin/tonghop.mjs');
const run = (...argv: string[]) => spawnSync(process.execPath, [tool, ...argv], { encoding: 'utf8', cwd: tmpdir() });

it('the tool runs from any folder, and its exit code says whether it could do its work', () => {
  const help = run('--help');
  expect(help.status).toBe(0);
  for (const command of ['migrate', 'read-word', 'verify', 'dead-letters']) expect(help.stdout).toContain(command);
  expect(run('verify', 'receipt', '/no/such/file', '--jwks', '/no/such/keys').status).toBe(2);
}, 120_000);

it('read-word prints JSON alone, with an entry for a file that is refused', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'tonghop-tool-')), 'report.docx');
  writeFileSync(file, 'not a Word file');
  const { status, stdout } = run('read-word', file, '--json');
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject([{ file, headings: [], blocks: [], unmatched: [] }]);
}, 120_000);
