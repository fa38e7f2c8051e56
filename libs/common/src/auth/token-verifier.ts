import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { type Clock, SystemClock } from '../time/clock';
import { IssuerUnavailable, NotSignedIn } from './auth.errors';
import { Claims, userOf } from './claims';
import type { User } from './user';

export type IssuerSettings = Readonly<{ issuer: string; audience: string; jwksUrl?: string }>;

const remembered = 5_000;
const algorithms = ['ES256', 'RS256', 'EdDSA', 'PS256'];

/** Checks access tokens against the issuer's keys; a token once checked is trusted until it expires. */
export class TokenVerifier {
  private readonly known = new Map<string, { claims: Claims; expires: number }>();
  private keys: JWTVerifyGetKey | undefined;

  /** Expiry is judged by the machine's time, the days of a role by the clock. */
  constructor(
    private readonly settings: IssuerSettings,
    private readonly clock: Clock = new SystemClock(),
  ) {}

  /**
   * Throws `NotSignedIn` for a token that is forged, expired, from another issuer or for another audience, and
   * `IssuerUnavailable` where that cannot be judged because the issuer's keys cannot be fetched.
   */
  async verify(token: string): Promise<User> {
    const known = this.known.get(token);
    if (known && known.expires > Date.now()) return userOf(known.claims, this.clock.now());
    const { claims, expires } = await this.check(token);
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(token, { claims, expires });
    return userOf(claims, this.clock.now());
  }

  private async check(token: string): Promise<{ claims: Claims; expires: number }> {
    const { issuer, audience } = this.settings;
    try {
      const { payload } = await jwtVerify(token, (header, input) => this.key(header, input), {
        issuer,
        audience,
        requiredClaims: ['exp', 'sub'],
        algorithms,
      });
      return { claims: Claims.parse(payload), expires: payload.exp! * 1000 };
    } catch (error) {
      throw error instanceof IssuerUnavailable ? error : new NotSignedIn();
    }
  }

  private async key(...asked: Parameters<JWTVerifyGetKey>): Promise<Awaited<ReturnType<JWTVerifyGetKey>>> {
    try {
      this.keys ??= createRemoteJWKSet(new URL(await this.jwksUrl()), { timeoutDuration: 5_000 });
      return await this.keys(...asked);
    } catch (error) {
      const isAboutToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported].some(
        (kind) => error instanceof kind,
      );
      throw isAboutToken ? error : new IssuerUnavailable();
    }
  }

  private async jwksUrl(): Promise<string> {
    if (this.settings.jwksUrl) return this.settings.jwksUrl;
    const answer = await fetch(`${this.settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5_000),
    });
    return z.object({ jwks_uri: z.url() }).parse(await answer.json()).jwks_uri;
  }
}
