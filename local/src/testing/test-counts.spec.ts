import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testCounts } from './test-counts';

function results(...files: Record<string, unknown>[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-counts-'));
  const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
  files.forEach((file, index) => writeFileSync(join(folder, `${index}.json`), JSON.stringify({ ...nothing, ...file })));
  return folder;
}

it('the results of all projects are added up', () => {
  const folder = results({ numPassedTests: 3, numFailedTests: 1 }, { numPassedTests: 4, numPendingTests: 2 });
  expect(testCounts(folder)).toEqual({ passed: 7, failed: 1, skipped: 2, failures: [] });
});

it('a test file that could not even be loaded counts as a failure', () => {
  expect(testCounts(results({ numRuntimeErrorTestSuites: 2 })).failed).toBe(2);
});

it('each failure is named with the first lines of why', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'a report is accepted', failureMessages: [] },
    { status: 'failed', fullName: 'a report is returned', failureMessages: ['Expected: 1\nReceived: 2'] },
  ];
  const testResults = [
    { name: 'return.spec.ts', assertionResults },
    { name: 'broken.spec.ts', message: 'Cannot find module', assertionResults: [] },
  ];
  expect(testCounts(results({ numFailedTests: 1, numRuntimeErrorTestSuites: 1, testResults })).failures).toEqual([
    { test: 'return.spec.ts: a report is returned', why: 'Expected: 1\nReceived: 2' },
    { test: 'broken.spec.ts', why: 'Cannot find module' },
  ]);
});
