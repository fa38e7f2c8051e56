import { createRemoteJWKSet, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { roles } from './roles';
import type { User } from './user';

const Claims = z.object({
  sub: z.string(),
  name: z.string().default(''),
  /** Who asked for the token; the same as `sub` for a machine (`azp` at Keycloak). */
  client_id: z.string().optional(),
  azp: z.string().optional(),
  pairs: z
    .array(
      z.object({
        unit: z.string(),
        role: z.enum(roles),
        from: z.iso.date().optional(),
        to: z.iso.date().optional(),
      }),
    )
    .default([]),
});

export type IssuerSettings = Readonly<{ issuer: string; audience: string; jwksUrl?: string }>;

const remembered = 5_000;

/** Checks access tokens against the issuer's keys; a token once checked is trusted until it expires. */
export class TokenVerifier {
  private readonly known = new Map<string, { user: User; expires: number }>();
  private keys: JWTVerifyGetKey | undefined;

  constructor(private readonly settings: IssuerSettings) {}

  /** Throws for a token that is forged, expired, from another issuer or for another audience. */
  async verify(token: string): Promise<User> {
    const known = this.known.get(token);
    if (known && known.expires > Date.now()) return known.user;
    this.keys ??= createRemoteJWKSet(new URL(await this.jwksUrl()), { timeoutDuration: 5_000 });
    const { issuer, audience } = this.settings;
    const { payload } = await jwtVerify(token, this.keys, {
      issuer,
      audience,
      requiredClaims: ['exp', 'sub'],
      algorithms: ['ES256', 'RS256', 'EdDSA', 'PS256'],
    });
    const user = userOf(payload);
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(token, { user, expires: payload.exp! * 1000 });
    return user;
  }

  private async jwksUrl(): Promise<string> {
    if (this.settings.jwksUrl) return this.settings.jwksUrl;
    const answer = await fetch(`${this.settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(5_000),
    });
    return z.object({ jwks_uri: z.url() }).parse(await answer.json()).jwks_uri;
  }
}

function userOf(payload: JWTPayload): User {
  const { sub, name, client_id, azp, pairs } = Claims.parse(payload);
  const today = new Date().toISOString().slice(0, 10);
  const valid = pairs.filter(({ from, to }) => (!from || from <= today) && (!to || to >= today));
  return {
    id: sub,
    name: name || sub,
    kind: (client_id ?? azp) === sub ? 'machine' : 'person',
    pairs: valid.map(({ unit, role }) => ({ unitId: unit, role })),
  };
}
