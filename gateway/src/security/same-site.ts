import type { IncomingHttpHeaders } from 'node:http';

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that rides on the session cookie was sent by our own page: the browser says so in
 * `Sec-Fetch-Site`, an older one in `Origin`. A changing request that carries neither is refused.
 */
export function comesFromOwnPage(method: string, headers: IncomingHttpHeaders, publicUrl: string): boolean {
  if (HARMLESS.has(method)) return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin !== undefined) return site === 'same-origin' || headers.origin === new URL(publicUrl).origin;
  return site === 'same-origin';
}
