import type { FastifyRequest } from 'fastify';
import { CrossSiteRequest } from '../front-door.errors';
import { comesFromOwnPage } from '../security/same-site';
import type { IssuerClient } from './issuer-client';
import { requireSamePerson } from './same-person';
import { forgetSession, keepTokens } from './session';

const RENEW_BEFORE_MS = 30_000;

/**
 * The bearer that a request to a service carries: a machine's own, or the session's, renewed shortly before it
 * expires; none for somebody who is not signed in. A token that cannot be renewed is used while it lasts: the issuer
 * may be away, or another replica has renewed it. Throws `CrossSiteRequest` for a forged request, `SignedInAsAnother`
 * for a page of somebody else, `IssuerUnavailable` once the token has ended and the issuer cannot be asked; the session
 * is kept then.
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
  requireSamePerson(request.headers['x-person'], accessToken);
  const left = (request.access.get('expiresAt') ?? 0) - Date.now();
  if (left > RENEW_BEFORE_MS) return `Bearer ${accessToken}`;
  const refreshToken = request.renewal.get('refreshToken');
  try {
    const tokens = refreshToken ? await issuer.renew(refreshToken) : null;
    if (tokens) {
      keepTokens(request, tokens);
      return `Bearer ${tokens.accessToken}`;
    }
  } catch (error) {
    if (left <= 0) throw error;
  }
  if (left > 0) return `Bearer ${accessToken}`;
  forgetSession(request);
  return null;
}
