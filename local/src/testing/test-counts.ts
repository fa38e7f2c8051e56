import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type JestResult = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
};

export type TestCounts = Readonly<{ passed: number; failed: number; skipped: number }>;

/** Adds up the results that each project's Jest wrote; a test file that could not be read counts as one failure. */
export function testCounts(folder: string): TestCounts {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as JestResult)
    .reduce<TestCounts>(
      (sum, one) => ({
        passed: sum.passed + one.numPassedTests,
        failed: sum.failed + one.numFailedTests + one.numRuntimeErrorTestSuites,
        skipped: sum.skipped + one.numPendingTests,
      }),
      { passed: 0, failed: 0, skipped: 0 },
    );
}
