import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** What this answer's own styles and scripts carry, so that no others run. */
    nonce: string;
  }
}

/** Those that say what a page may do; a script, a style or a font has no use for them. */
export const headersOfAPage = [
  'content-security-policy',
  'x-frame-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
];

type Settings = Readonly<{ https: boolean; issuer: string }>;

/** Headers of every answer that the front door itself writes; a nonce for each page. */
export function addSecurityHeaders(app: FastifyInstance, { https, issuer }: Settings): void {
  app.decorateRequest('nonce', '');
  app.addHook('onRequest', async (request, reply) => {
    request.nonce = randomBytes(16).toString('base64');
    void reply.headers({
      'content-security-policy': policy(request.nonce, https, new URL(issuer).origin),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
      'cache-control': 'no-store',
      'x-request-id': request.id,
      ...(https ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
    });
  });
}

function policy(nonce: string, https: boolean, issuer: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    // The pages of a PDF are drawn by a worker of our own (portal: features/documents).
    "worker-src 'self'",
    // Signing out is a form whose answer leads on to the issuer; browsers check that step too.
    `form-action 'self' ${issuer}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
