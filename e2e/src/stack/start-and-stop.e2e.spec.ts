import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../../../local/src/servers/until';
import { processesOn } from '../../../local/src/testing/processes-on';
import { aDataFolder, cleanUp, runStack, untilSaid, type RunningStack } from './run-stack';

const folder = aDataFolder();
let stack: RunningStack | undefined;
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
}, 60_000);

it('a service that dies is told, started again, and the system is ready once more', async () => {
  const intake = processesOn(folder).find((line) => line.includes('dist/intake/main.js'));
  process.kill(Number(intake?.split(' ')[0]), 'SIGKILL');
  if (stack) await untilSaid(stack, 'intake dừng bất ngờ');
  const isReady = async () => (await fetch(`${stack?.url}/health/ready`)).status === 200;
  expect(await until(async () => !(await isReady()), 10_000)).toBe(true);
  expect(await until(isReady, 60_000)).toBe(true);
}, 90_000);

it('a PostgreSQL that dies is told, started again on its data, and the system is ready once more', async () => {
  // Its data may lie outside our folder, so it is known by the port that the launcher wrote down for the tool.
  const { port } = new URL(readFileSync(join(folder, 'database-url'), 'utf8'));
  const [postgres] = processesOn(`\0-p\0${port}\0`);
  process.kill(Number(postgres?.split(' ')[0]), 'SIGKILL');
  if (stack) await untilSaid(stack, 'PostgreSQL đã chạy lại');
  const isReady = async () => (await fetch(`${stack?.url}/health/ready`)).status === 200;
  expect(await until(isReady, 60_000)).toBe(true);
}, 120_000);

it('an option or a port that is none is refused in two languages, without a stack trace', async () => {
  const mistyped = await runStack('start', folder, ['--dta', folder]);
  expect(await mistyped.ended).toBe(2);
  expect(mistyped.output()).toContain('Tùy chọn không hợp lệ');
  expect(mistyped.output()).not.toContain('    at ');
  const help = await runStack('demo', folder, ['--help']);
  expect(await help.ended).toBe(0);
  expect(help.output()).toContain('--fresh');
});

it('one signal stops all of it and leaves no process', async () => {
  stack?.child.kill('SIGTERM');
  expect(await stack?.ended).toBe(0);
  expect(processesOn(folder)).toEqual([]);
}, 60_000);

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
  expect(processesOn(folder)).toEqual([]);
}, 240_000);
