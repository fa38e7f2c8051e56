import type { FastifyRequest } from 'fastify';

/** A sign-in whose person is still at the issuer; `state` is what the issuer sends back with them. */
export type Attempt = Readonly<{ state: string; verifier: string; returnTo: string }>;

/** The attempts of all tabs share one cookie, and a browser keeps 4 kB of it once it is encrypted. */
const BYTES_KEPT = 2_400;

/** The oldest are forgotten first. */
export function rememberAttempt(request: FastifyRequest, attempt: Attempt): void {
  const kept = [...attemptsOf(request), attempt];
  while (kept.length > 1 && Buffer.byteLength(JSON.stringify(kept)) > BYTES_KEPT) kept.shift();
  request.attempt.set('attempts', kept);
}

/** The attempt with this state, null for one that this browser did not begin; each can be taken once. */
export function takeAttempt(request: FastifyRequest, state: string | undefined): Attempt | null {
  const kept = attemptsOf(request);
  const taken = kept.find((attempt) => attempt.state === state);
  if (!taken) return null;
  request.attempt.set(
    'attempts',
    kept.filter((attempt) => attempt !== taken),
  );
  return taken;
}

function attemptsOf(request: FastifyRequest): readonly Attempt[] {
  return request.attempt.get('attempts') ?? [];
}
