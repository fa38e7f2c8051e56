import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './testing/run-tool';

const operations = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');
const documented = [...operations.matchAll(/^npx tonghop (.+)$/gm)].map(([, line]) => line!);

it('docs/operations.md shows how to list, replay, skip and republish', () => {
  const names = new Set(documented.map((line) => line.split(' ', 2).join(' ')));
  expect(names).toEqual(new Set(['dead-letters list', 'dead-letters replay', 'dead-letters skip', 'outbox republish']));
});

it.each(documented)('%s runs as it is printed, up to the database that it asks for', async (line) => {
  const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const { code, err } = await runTool(argv);
  expect(code).toBe(2);
  expect(err).toContain('DATABASE_URL');
});
