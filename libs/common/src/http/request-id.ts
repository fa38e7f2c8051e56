import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The caller's `X-Request-Id` if it is 8-80 letters, digits, dots, dashes or underscores; else a new one. */
export function requestIdOf({ headers }: { headers: IncomingHttpHeaders }): string {
  const id = headers['x-request-id'];
  return typeof id === 'string' && /^[\w.-]{8,80}$/.test(id) ? id : randomUUID();
}
