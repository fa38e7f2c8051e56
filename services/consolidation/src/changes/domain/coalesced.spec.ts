import { jest } from '@jest/globals';
import { Coalesced } from './coalesced';

let passed: string[];
let coalesced: Coalesced<string>;

beforeEach(() => {
  jest.useFakeTimers();
  passed = [];
  coalesced = new Coalesced(500, (value) => passed.push(value));
});
afterEach(() => jest.useRealTimers());

it('passes the first on at once and all that follow within the interval as one at its end', () => {
  for (let count = 0; count < 10; count += 1) coalesced.add('sections');
  expect(passed).toEqual(['sections']);
  jest.advanceTimersByTime(499);
  expect(passed).toEqual(['sections']);
  jest.advanceTimersByTime(1);
  expect(passed).toEqual(['sections', 'sections']);
  jest.advanceTimersByTime(5_000);
  expect(passed).toEqual(['sections', 'sections']);
});

it('keeps to the interval while changes keep coming', () => {
  for (let ms = 0; ms < 2_000; ms += 10) {
    coalesced.add('sections');
    jest.advanceTimersByTime(10);
  }
  expect(passed).toHaveLength(5);
});

it('holds no other value back', () => {
  coalesced.add('sections');
  coalesced.add('drafts');
  expect(passed).toEqual(['sections', 'drafts']);
});

it('passes nothing on once it is stopped', () => {
  coalesced.add('sections');
  coalesced.add('sections');
  coalesced.stop();
  jest.advanceTimersByTime(5_000);
  expect(passed).toEqual(['sections']);
});
