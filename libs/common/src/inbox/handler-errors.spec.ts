import { judgeFailure, NonRetryableError, NotReadyError } from './handler-errors';

const hour = 60 * 60 * 1000;

it('an ordinary failure is tried again within a doubling time up to five minutes, twelve times in all', () => {
  for (let attempts = 1; attempts < 12; attempts += 1) {
    const verdict = judgeFailure(new Error('away'), attempts, hour);
    expect(verdict).toEqual({ status: 'retry', delayMs: expect.any(Number) });
    expect(verdict.status === 'retry' && verdict.delayMs).toBeLessThanOrEqual(
      Math.min(300_000, 1000 * 2 ** (attempts - 1)),
    );
  }
  expect(judgeFailure(new Error('away'), 12, hour)).toEqual({ status: 'dead' });
});

it('what can never succeed is given up at the first attempt', () => {
  expect(judgeFailure(new NonRetryableError('never'), 1, 0)).toEqual({ status: 'dead' });
});

it('what waits for another stream is tried for a day, soon at first and at least every minute', () => {
  expect(judgeFailure(new NotReadyError('soon'), 1, 0)).toEqual({ status: 'retry', delayMs: 250 });
  expect(judgeFailure(new NotReadyError('soon'), 500, 23 * hour)).toEqual({ status: 'retry', delayMs: 60_000 });
  expect(judgeFailure(new NotReadyError('soon'), 500, 25 * hour)).toEqual({ status: 'dead' });
});
