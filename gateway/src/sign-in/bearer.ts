import type { FastifyRequest } from 'fastify';
import { CrossSiteRequest } from '../front-door.errors';
import { comesFromOwnPage } from '../security/same-site';
import type { IssuerClient } from './issuer-client';
import { forgetSession, keepTokens } from './session';

const RENEW_BEFORE_MS = 30_000;

/**
 * The bearer that a request to a service carries: a machine's own, or the session's, renewed shortly before it
 * expires; none for somebody who is not signed in. Throws `CrossSiteRequest` for a forged one.
 */
export async function bearerOf(
  request: FastifyRequest,
  issuer: IssuerClient,
  publicUrl: string,
): Promise<string | null> {
  const { authorization } = request.headers;
  if (authorization) return authorization;
  const accessToken = request.access.get('accessToken');
  if (!accessToken) return null;
  if (!comesFromOwnPage(request.method, request.headers, publicUrl)) throw new CrossSiteRequest();
  if ((request.access.get('expiresAt') ?? 0) - Date.now() > RENEW_BEFORE_MS) return `Bearer ${accessToken}`;
  const refreshToken = request.renewal.get('refreshToken');
  try {
    if (!refreshToken) throw new Error('there is no refresh token');
    const tokens = await issuer.renew(refreshToken);
    keepTokens(request, tokens);
    return `Bearer ${tokens.accessToken}`;
  } catch {
    forgetSession(request);
    return null;
  }
}
