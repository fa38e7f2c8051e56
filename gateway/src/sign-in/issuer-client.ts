import * as oidc from 'openid-client';
import { IssuerUnavailable } from '@common/auth/auth.errors';
import { SignInFailed } from '../front-door.errors';
import { publicTokenAddress } from '../services/token-address';
import type { Attempt } from './attempts';
import type { Tokens } from './session';

export type IssuerSettings = Readonly<{
  issuer: string;
  /** Where its description is fetched, if not at the issuer's own address. */
  discoveryUrl?: string;
  clientId: string;
  clientSecret: string;
  publicUrl: string;
}>;
/** Who came back, and the language that they chose while signing in, if they chose one. */
export type Greeting = Readonly<{ name: string; language: string | null }>;
export type Beginning = Readonly<{ address: URL; state: string; verifier: string }>;

const SCOPE = 'openid profile';
const RENEWED_KEPT_MS = 60_000;

/** The front door as a client of the OpenID Connect issuer: code flow with PKCE, renewal, sign-out. */
export class IssuerClient {
  private found: Promise<oidc.Configuration> | undefined;
  private readonly renewing = new Map<string, Promise<Tokens | null>>();

  constructor(private readonly settings: IssuerSettings) {}

  /** Where to send the browser, and what to remember until it comes back. */
  async begin(language?: string): Promise<Beginning> {
    const configuration = await this.configuration();
    const verifier = oidc.randomPKCECodeVerifier();
    const state = oidc.randomState();
    const address = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: `${this.settings.publicUrl}/sign-in/callback`,
      scope: SCOPE,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      ...uiLocales(language),
    });
    return { address, state, verifier };
  }

  /** Exchanges the code that came back; throws `SignInFailed` when it is not the one we asked for. */
  async finish(callback: URL, attempt: Attempt | null): Promise<Tokens & Greeting> {
    const configuration = await this.configuration();
    if (!attempt) throw new SignInFailed();
    try {
      const answer = await oidc.authorizationCodeGrant(configuration, callback, {
        expectedState: attempt.state,
        pkceCodeVerifier: attempt.verifier,
      });
      const claims = answer.claims();
      const language = uiLocales(String(claims?.chosen_language)).ui_locales ?? null;
      return { ...tokensOf(answer), name: String(claims?.name ?? claims?.sub ?? ''), language };
    } catch {
      throw new SignInFailed();
    }
  }

  /**
   * New tokens for a refresh token, null where the issuer no longer takes it; throws `IssuerUnavailable`. Requests that
   * come at once, or just after, share one renewal.
   */
  renew(refreshToken: string): Promise<Tokens | null> {
    const running = this.renewing.get(refreshToken);
    if (running) return running;
    const renewal = this.configuration()
      .then((configuration) => oidc.refreshTokenGrant(configuration, refreshToken))
      .then(tokensOf, (error: unknown) => {
        if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') return null;
        throw new IssuerUnavailable();
      });
    this.renewing.set(refreshToken, renewal);
    renewal.catch(() => this.renewing.delete(refreshToken));
    setTimeout(() => this.renewing.delete(refreshToken), RENEWED_KEPT_MS).unref();
    return renewal;
  }

  /** Makes the refresh token useless, and says where the browser ends its session at the issuer. */
  async end(refreshToken: string | undefined, language?: string): Promise<URL> {
    const configuration = await this.configuration();
    if (refreshToken) await oidc.tokenRevocation(configuration, refreshToken).catch(() => undefined);
    const back = { post_logout_redirect_uri: `${this.settings.publicUrl}/` };
    return oidc.buildEndSessionUrl(configuration, { ...back, ...uiLocales(language) });
  }

  /** Where a machine gets its token, as the outside reaches it; null while the issuer is away. */
  async tokenAddress(): Promise<string | null> {
    const found = await this.configuration().catch(() => null);
    const endpoint = found?.serverMetadata().token_endpoint;
    return endpoint ? publicTokenAddress(endpoint, this.settings.issuer, this.settings.discoveryUrl) : null;
  }

  /** Asked at the first need: the issuer may start after us. */
  private configuration(): Promise<oidc.Configuration> {
    this.found ??= this.discover().catch(() => {
      this.found = undefined;
      throw new IssuerUnavailable();
    });
    return this.found;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, discoveryUrl, clientId, clientSecret } = this.settings;
    const address = discoveryUrl ?? `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) });
    const description = (await answer.json()) as oidc.ServerMetadata;
    if (description.issuer !== issuer) throw new Error(`${address} describes another issuer: ${description.issuer}`);
    const configuration = new oidc.Configuration(description, clientId, clientSecret);
    configuration.timeout = 5;
    if (issuer.startsWith('http:')) oidc.allowInsecureRequests(configuration);
    return configuration;
  }
}

/** The language that the person reads, for the issuer's own pages. */
function uiLocales(language: string | undefined): { ui_locales?: string } {
  return language === 'vi' || language === 'en' ? { ui_locales: language } : {};
}

function tokensOf(answer: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers): Tokens {
  return {
    accessToken: answer.access_token,
    expiresAt: Date.now() + (answer.expiresIn() ?? 60) * 1000,
    refreshToken: answer.refresh_token,
  };
}
