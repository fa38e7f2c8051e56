import secureSession, { type Session, type SessionData } from '@fastify/secure-session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Attempt } from './attempts';

/** Tokens lie in two cookies that only the front door can read: one alone could grow over a browser's 4 kB. */
declare module '@fastify/secure-session' {
  interface SessionData {
    accessToken: string;
    /** Milliseconds since 1970. */
    expiresAt: number;
    name: string;
    refreshToken: string;
    attempts: readonly Attempt[];
  }
}
declare module 'fastify' {
  interface FastifyRequest {
    access: Session<SessionData>;
    renewal: Session<SessionData>;
    attempt: Session<SessionData>;
  }
}

const TWELVE_HOURS = 12 * 3600;
/** A sign-in page may stand open while somebody looks for a password. */
const AN_HOUR = 3600;

export async function addSessions(app: FastifyInstance, key: Buffer, https: boolean): Promise<void> {
  const cookie = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const;
  const prefix = https ? '__Host-' : '';
  const session = (name: string, seconds: number) => ({
    sessionName: name,
    cookieName: `${prefix}tonghop_${name}`,
    key,
    expiry: seconds,
    cookie: { ...cookie, maxAge: seconds },
  });
  await app.register(secureSession, [
    session('access', TWELVE_HOURS),
    session('renewal', TWELVE_HOURS),
    session('attempt', AN_HOUR),
  ] as Parameters<typeof secureSession>[1]);
}

export type Tokens = Readonly<{ accessToken: string; expiresAt: number; refreshToken?: string }>;

export function keepTokens(request: FastifyRequest, tokens: Tokens): void {
  request.access.set('accessToken', tokens.accessToken);
  request.access.set('expiresAt', tokens.expiresAt);
  if (tokens.refreshToken) request.renewal.set('refreshToken', tokens.refreshToken);
}

export function forgetSession(request: FastifyRequest): void {
  request.access.delete();
  request.renewal.delete();
}
