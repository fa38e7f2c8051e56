import { Claims, userOf } from '@common/auth/claims';
import { SessionView } from '@common/auth/session-view';
import type { User } from '@common/auth/user';
import { decodeJwt } from 'jose';
import type { FastifyInstance } from 'fastify';
import { CrossSiteRequest, SignOutUnfinished } from '../front-door.errors';
import { comesFromOwnPage } from '../security/same-site';
import { rememberAttempt, takeAttempt } from './attempts';
import { bearerOf } from './bearer';
import type { IssuerClient } from './issuer-client';
import { forgetSession, keepTokens } from './session';

type Places = Readonly<{ publicUrl: string; mailboxUrl?: string }>;

/** Sign-in, sign-out and the question who is signed in; the browser never sees a token. */
export function addSignIn(app: FastifyInstance, issuer: IssuerClient, { publicUrl, mailboxUrl }: Places): void {
  app.get<{ Querystring: { returnTo?: string; language?: string } }>('/sign-in', async (request, reply) => {
    // The cookies must belong to the address that the issuer sends the browser back to.
    const { language } = request.query;
    const returnTo = ownPath(request.query.returnTo);
    if (request.host !== new URL(publicUrl).host) {
      const asked = new URLSearchParams({ returnTo, ...(language && { language: String(language) }) });
      return reply.redirect(`${publicUrl}/sign-in?${asked}`);
    }
    const { address, state, verifier } = await issuer.begin(language);
    rememberAttempt(request, { state, verifier, returnTo });
    return reply.redirect(address.href);
  });

  app.get<{ Querystring: { state?: string } }>('/sign-in/callback', async (request, reply) => {
    const attempt = takeAttempt(request, request.query.state);
    const { name, language, ...tokens } = await issuer.finish(new URL(request.url, publicUrl), attempt);
    keepTokens(request, tokens);
    request.access.set('name', name);
    return reply.redirect(withLanguage(attempt?.returnTo ?? '/', language));
  });

  app.post<{ Querystring: { language?: string } }>('/sign-out', async (request, reply) => {
    if (!comesFromOwnPage(request.method, request.headers, publicUrl)) throw new CrossSiteRequest();
    const refreshToken = request.renewal.get('refreshToken');
    forgetSession(request);
    const end = await issuer.end(refreshToken, request.query.language).catch(() => {
      throw new SignOutUnfinished();
    });
    return reply.redirect(end.href, 303);
  });

  app.get('/session', async (request): Promise<SessionView> => {
    const bearer = await bearerOf(request, issuer, publicUrl);
    const user = bearer ? userOfToken(bearer.replace(/^Bearer /i, '')) : null;
    return SessionView.parse({
      signedIn: user !== null,
      id: user?.id ?? null,
      name: request.access.get('name') ?? user?.name ?? null,
      pairs: user?.pairs ?? [],
      mailboxUrl: mailboxUrl ?? null,
    });
  });
}

/** Only a path of our own, of at most 1,000 characters: never `//evil.example` or another site's address. */
function ownPath(text: unknown): string {
  return typeof text === 'string' && /^\/(?![/\\])[^\s\\]{0,999}$/.test(text) ? text : '/';
}

/** The path, its query ending with the language that the portal is to speak from now on. */
function withLanguage(path: string, language: string | null): string {
  if (!language) return path;
  const [, page = '/', fragment = ''] = /^([^#]*)(.*)$/.exec(path) ?? [];
  return `${page}${page.includes('?') ? '&' : '?'}language=${language}${fragment}`;
}

/** What the token says, unchecked: for showing only; each service checks for itself. Null for one that says nothing. */
function userOfToken(token: string): User | null {
  try {
    return userOf(Claims.parse(decodeJwt(token)), new Date());
  } catch {
    return null;
  }
}
