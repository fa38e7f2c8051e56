/** Trying again cannot help; the event is dead at once and its stream is held until an operator decides. */
export class NonRetryableError extends Error {
  override readonly name = 'NonRetryableError';
}

/** Something this event rests on has not arrived yet; it is tried again for a day. */
export class NotReadyError extends Error {
  override readonly name = 'NotReadyError';
}

/** One handler took longer than it may. */
export class HandlerTimeout extends Error {}

const dayMs = 24 * 60 * 60 * 1000;
const attemptsAtMost = 12;

export type Verdict = Readonly<{ status: 'retry'; delayMs: number } | { status: 'dead' }>;

/**
 * What follows a failed attempt: `attempts` counts it, `ageMs` is the time since the event was first received. Most
 * failures pass: 1 s, doubled up to 5 min, full jitter, 12 attempts.
 */
export function judgeFailure(error: unknown, attempts: number, ageMs: number): Verdict {
  if (error instanceof NonRetryableError) return { status: 'dead' };
  if (error instanceof NotReadyError) {
    return ageMs > dayMs ? { status: 'dead' } : { status: 'retry', delayMs: doubled(250, attempts, 60_000) };
  }
  if (attempts >= attemptsAtMost) return { status: 'dead' };
  return { status: 'retry', delayMs: Math.random() * doubled(1_000, attempts, 300_000) };
}

function doubled(firstMs: number, attempts: number, mostMs: number): number {
  return Math.min(mostMs, firstMs * 2 ** Math.min(attempts - 1, 20));
}
