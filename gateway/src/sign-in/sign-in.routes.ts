import { Claims, userOf } from '@common/auth/claims';
import type { User } from '@common/auth/user';
import { decodeJwt } from 'jose';
import type { FastifyInstance } from 'fastify';
import { CrossSiteRequest } from '../front-door.errors';
import { comesFromOwnPage } from '../security/same-site';
import { bearerOf } from './bearer';
import type { IssuerClient } from './issuer-client';
import { forgetSession, keepTokens } from './session';

type Places = Readonly<{ publicUrl: string; mailboxUrl?: string }>;

/** Sign-in, sign-out and the question who is signed in; the browser never sees a token. */
export function addSignIn(app: FastifyInstance, issuer: IssuerClient, { publicUrl, mailboxUrl }: Places): void {
  app.get<{ Querystring: { returnTo?: string } }>('/sign-in', async (request, reply) => {
    // The cookies must belong to the address that the issuer sends the browser back to.
    if (request.host !== new URL(publicUrl).host) return reply.redirect(`${publicUrl}/sign-in`);
    const { address, state, verifier } = await issuer.begin();
    request.attempt.set('state', state);
    request.attempt.set('verifier', verifier);
    request.attempt.set('returnTo', ownPath(request.query.returnTo));
    return reply.redirect(address.href);
  });

  app.get('/sign-in/callback', async (request, reply) => {
    const attempt = { state: request.attempt.get('state'), verifier: request.attempt.get('verifier') };
    const returnTo = ownPath(request.attempt.get('returnTo'));
    request.attempt.delete();
    const { name, ...tokens } = await issuer.finish(new URL(request.url, publicUrl), attempt);
    keepTokens(request, tokens);
    request.access.set('name', name);
    return reply.redirect(returnTo);
  });

  app.post('/sign-out', async (request, reply) => {
    if (!comesFromOwnPage(request.method, request.headers, publicUrl)) throw new CrossSiteRequest();
    const refreshToken = request.renewal.get('refreshToken');
    forgetSession(request);
    return reply.redirect((await issuer.end(refreshToken)).href, 303);
  });

  app.get('/session', async (request) => {
    const bearer = await bearerOf(request, issuer, publicUrl);
    const user = bearer ? userOfToken(bearer.replace(/^Bearer /i, '')) : null;
    return {
      signedIn: user !== null,
      id: user?.id ?? null,
      name: request.access.get('name') ?? user?.name ?? null,
      pairs: user?.pairs ?? [],
      mailboxUrl: mailboxUrl ?? null,
    };
  });
}

/** Only a path of our own: never `//evil.example` or another site's address. */
function ownPath(text: string | undefined): string {
  return text && /^\/(?![/\\])[^\s\\]*$/.test(text) ? text : '/';
}

/** What the token says, unchecked: for showing only; each service checks for itself. Null for one that says nothing. */
function userOfToken(token: string): User | null {
  try {
    return userOf(Claims.parse(decodeJwt(token)), new Date());
  } catch {
    return null;
  }
}
