import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

type JestResult = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
  testResults?: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] | null }[];
  }[];
};

/** A test that failed, or a file that could not be loaded, with the first lines of why. */
type Failure = Readonly<{ test: string; why: string }>;

export type TestCounts = Readonly<{ passed: number; failed: number; skipped: number; failures: readonly Failure[] }>;

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
        failures: [...sum.failures, ...failuresOf(one)],
      }),
      { passed: 0, failed: 0, skipped: 0, failures: [] },
    );
}

function failuresOf({ testResults = [] }: JestResult): Failure[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (assertionResults.length === 0 && message) return [{ test: name, why: firstLines(message) }];
    return failed.map(({ fullName, failureMessages }) => ({
      test: `${name}: ${fullName}`,
      why: firstLines(failureMessages?.[0] ?? ''),
    }));
  });
}

function firstLines(text: string): string {
  return text.split('\n').slice(0, 12).join('\n');
}
