import { eventually } from '@common/testing/eventually';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../local/src/root';
import type { Summary } from '../../../local/src/play/summary';
import { processesOn } from '../../../local/src/testing/processes-on';
import { aDataFolder, cleanUp, runStack, type RunningStack } from './run-stack';

const folder = aDataFolder();
const out = join(folder, 'out');
const args = ['--exit', '--participants', '10', '--out', out];
let stack: RunningStack | undefined;
afterAll(() => cleanUp(stack), 60_000);

const summary = () => JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;

it('the demonstration plays the review and leaves the three documents in Word and PDF', async () => {
  stack = await runStack('demo', folder, ['--fresh', ...args]);
  expect({ code: await stack.ended, output: stack.output() }).toMatchObject({ code: 0 });
  const { documents, participants, participation, sent } = summary();
  expect(participants).toBe(10);
  expect(participation.in + participation.waiting + participation.returned + participation.owed).toBe(10);
  expect(sent.word + sent.json + sent.nil).toBe(10 - participation.owed);
  expect(new Set(documents.map(({ kind, format }) => `${kind} ${format}`)).size).toBe(6);
  for (const { path, sha256 } of documents) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ).toBe(sha256);
  }
  await eventually(() => expect(processesOn(folder)).toEqual([]));
}, 300_000);

it('played once more from the start, it sends the same mails to the same count', async () => {
  const before = summary();
  stack = await runStack('demo', folder, ['--fresh', ...args]);
  expect(await stack.ended).toBe(0);
  const { mails, sent, participation } = summary();
  expect({ mails, sent, participation }).toEqual({
    mails: before.mails,
    sent: before.sent,
    participation: before.participation,
  });
}, 300_000);

it('run again, it plays nothing twice and says so', async () => {
  const before = summary();
  stack = await runStack('demo', folder, args);
  expect(await stack.ended).toBe(0);
  expect(stack.output()).toContain('đã được diễn rồi');
  expect(summary()).toEqual(before);
  expect(existsSync(join(out, before.documents[0]?.name ?? ''))).toBe(true);
}, 180_000);
