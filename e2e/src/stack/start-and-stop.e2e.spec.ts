import { eventually } from '@common/testing/eventually';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../../local/src/servers/until';
import { processesOn } from '../../../local/src/testing/processes-on';
import { aDataFolder, cleanUp, runStack, untilSaid, type RunningStack } from './run-stack';

const folder = aDataFolder();
let stack: RunningStack | undefined;

/** Long, because other suites may have the machine; it ends as soon as what is waited for is there. */
const PATIENCE_MS = 120_000;

const isReady = async () => (await fetch(`${stack?.url}/health/ready`)).status === 200;

function intakeProcess(): number {
  const line = processesOn(folder).find((one) => one.includes('dist/intake/main.js'));
  return Number(line?.split(' ')[0]);
}

/** The tests go on with what the one before left. */
afterAll(() => cleanUp(stack), 60_000);

it('npm start brings up everything; one front door tells that all is ready and what there is', async () => {
  stack = await runStack('start', folder);
  await untilSaid(stack, 'Ctrl-C');
  const ready = await fetch(`${stack.url}/health/ready`);
  expect(ready.status).toBe(200);
  expect(Object.keys(((await ready.json()) as { parts: object }).parts)).toEqual([
    'intake',
    'consolidation',
    'document',
    'notification',
  ]);
  const { paths } = (await (await fetch(`${stack.url}/openapi.json`)).json()) as { paths: object };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/intake/v1/submissions', '/api/document/v1/documents/verify/{sha256}']),
  );
}, 180_000);

it('a second start on the same data is refused, saying what to do', async () => {
  const second = await runStack('start', folder);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain('Hệ thống đang chạy rồi');
}, 120_000);

it('a service that does not answer is told at the front door', async () => {
  process.kill(intakeProcess(), 'SIGSTOP');
  expect(await until(async () => !(await isReady()), PATIENCE_MS)).toBe(true);
}, 150_000);

it('one that dies is told, started again, and the system is ready once more', async () => {
  const before = intakeProcess();
  process.kill(before, 'SIGKILL');
  if (stack) await untilSaid(stack, 'intake dừng bất ngờ');
  expect(await until(async () => intakeProcess() !== before && (await isReady()), PATIENCE_MS)).toBe(true);
}, 300_000);

it('a PostgreSQL that dies is told, started again on its data, and the system is ready once more', async () => {
  // Its data may lie outside our folder, so it is known by the port that the launcher wrote down for the tool.
  const { port } = new URL(readFileSync(join(folder, 'database-url'), 'utf8'));
  const [postgres] = processesOn(`\0-p\0${port}\0`);
  process.kill(Number(postgres?.split(' ')[0]), 'SIGKILL');
  if (stack) await untilSaid(stack, 'PostgreSQL đã chạy lại');
  expect(await until(isReady, PATIENCE_MS)).toBe(true);
}, 300_000);

it('an option or a port that is none is refused in two languages, without a stack trace', async () => {
  const mistyped = await runStack('start', folder, ['--dta', folder]);
  expect(await mistyped.ended).toBe(2);
  expect(mistyped.output()).toContain('Tùy chọn không hợp lệ');
  expect(mistyped.output()).not.toContain('    at ');
  const help = await runStack('demo', folder, ['--help']);
  expect(await help.ended).toBe(0);
  expect(help.output()).toContain('--fresh');
}, 120_000);

it('one signal stops all of it and leaves no process', async () => {
  stack?.child.kill('SIGTERM');
  expect(await stack?.ended).toBe(0);
  await eventually(() => expect(processesOn(folder)).toEqual([]));
}, 120_000);

it('after the launcher was killed, the next start recovers the data and again leaves no process', async () => {
  stack = await runStack('start', folder);
  await untilSaid(stack, 'Ctrl-C');
  stack.child.kill('SIGKILL');
  await stack.ended;
  stack = await runStack('start', folder);
  await untilSaid(stack, 'Ctrl-C');
  expect((await fetch(`${stack.url}/health/ready`)).status).toBe(200);
  stack.child.kill('SIGINT');
  expect(await stack.ended).toBe(0);
  await eventually(() => expect(processesOn(folder)).toEqual([]));
}, 400_000);
