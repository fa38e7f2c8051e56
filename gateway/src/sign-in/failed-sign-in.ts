import type { FastifyRequest } from 'fastify';

/** The portal's page that tells a person why they are not signed in (or out); null for a program, which gets a problem. */
export function failedSignInPage({ url, headers, query }: FastifyRequest, why: string): string | null {
  if (!/^\/sign-(in|out)\b/.test(url) || !(headers.accept ?? '').includes('text/html')) return null;
  const { returnTo } = query as { returnTo?: unknown };
  const search = new URLSearchParams({ why, ...(typeof returnTo === 'string' && { returnTo }) });
  return `/sign-in-failed?${search}`;
}
