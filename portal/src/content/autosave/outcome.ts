import { Problem } from '@portal/api/problem';

/** What a save that did not work means for the text. */
export type Outcome =
  | Readonly<{ kind: 'offline' | 'signed-out' | 'refused' }>
  | Readonly<{ kind: 'conflict'; problem: Problem; version: number }>;

const passing = new Set([408, 429, 502, 503, 504]);

/** Faults of the way pass by themselves; a refusal stays until something is changed. */
export function readOutcome(error: unknown): Outcome {
  if (!(error instanceof Problem)) return { kind: 'refused' };
  if (error.isNetwork || passing.has(error.status)) return { kind: 'offline' };
  if (error.status === 401) return { kind: 'signed-out' };
  const { version } = error.details;
  if (error.status === 409 && typeof version === 'number' && 'theirs' in error.details) {
    return { kind: 'conflict', problem: error, version };
  }
  return { kind: 'refused' };
}
