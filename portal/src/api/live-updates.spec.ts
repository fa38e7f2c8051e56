import { jest } from '@jest/globals';
import { LiveUpdates } from './live-updates';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('a stream that is renewed at once is not worth a word', () => {
  const live = new LiveUpdates();
  live.broken();
  jest.advanceTimersByTime(3_000);
  live.fine();
  jest.advanceTimersByTime(60_000);
  expect(live.silentSince).toBeNull();
});

it('a stream that stays broken is told with the time when it broke, until it is there again', () => {
  const live = new LiveUpdates();
  const told: boolean[] = [];
  live.subscribe(() => told.push(live.silentSince !== null));
  const at = Date.now();
  live.broken();
  jest.advanceTimersByTime(4_000);
  live.broken();
  jest.advanceTimersByTime(60_000);
  expect(live.silentSince?.getTime()).toBe(at);
  live.fine();
  expect([live.silentSince, told]).toEqual([null, [true, false]]);
});
