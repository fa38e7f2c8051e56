import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root';
import { LaunchError } from './servers/launch-error';
import { testCounts } from './testing/test-counts';
import { startTestStack, type TestStack } from './testing/test-stack';

// `npm test`: every project's tests on real servers, which are stopped at the end whatever happens.
const resultsFolder = join(root, '.local', 'test-results');
let tests: ChildProcess | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => tests?.pid && process.kill(-tests.pid, 'SIGTERM'));
}

try {
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(resultsFolder, { recursive: true });
  const stack = await startTestStack((line) => console.log(line));
  const code = await runTests(stack.environment).finally(() => stack.stop());
  process.exitCode = report(code, stack);
} catch (error) {
  console.error(error instanceof LaunchError ? error.message : error);
  process.exitCode = 2;
}

function runTests(servers: Record<string, string>): Promise<number> {
  const bin = join(root, 'node_modules', '.bin');
  const fresh = process.env.CI === 'true' ? ['--skip-nx-cache'] : [];
  const args = ['run-many', '-t', 'test', '--parallel=1', '--output-style=stream', ...fresh, ...process.argv.slice(2)];
  tests = spawn(join(bin, 'nx'), args, {
    cwd: root,
    stdio: 'inherit',
    detached: true,
    env: { ...process.env, ...servers, NX_DAEMON: 'false', PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  });
  return new Promise((resolve, reject) => {
    tests?.once('error', reject);
    tests?.once('exit', (code) => resolve(code ?? 1));
  });
}

function report(code: number, { parts }: TestStack): number {
  const { passed, failed, skipped, failures } = testCounts(resultsFolder);
  for (const { test, why } of failures) console.log(`\n✘ ${test}\n${why}`);
  console.log('');
  for (const { name, url } of parts) {
    const without =
      'KHÔNG kiểm thử: chưa cài Go ≥ 1.24, MINIO_TEST_URL chưa đặt / NOT covered: neither Go ≥ 1.24 nor MINIO_TEST_URL';
    console.log(`  ${url ? '✔' : '✘'} ${name}${url ? '' : `: ${without}`}`);
  }
  if (skipped > 0) console.log(`  ${skipped} bị bỏ qua / skipped`);
  const uncovered = process.env.REQUIRE_ALL_STORES === 'true' ? parts.filter(({ url }) => !url).length : 0;
  const failedInAll = (code !== 0 && failed === 0 ? 1 : failed) + uncovered;
  console.log(`${passed} passed, ${failedInAll} failed`);
  return failedInAll > 0 ? 1 : 0;
}
