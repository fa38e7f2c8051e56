import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { Accounts } from './accounts';
import type { IssuerKeys } from './issuer-keys';
import { samplePeople } from './people';
import { sampleClient } from './sample-client';
import { issuerPages } from './sign-out-pages';

/** The resource that every access token is for; asking by it makes the token a JWT for the audience `tonghop`. */
export const api = 'urn:tonghop:api';
export const apiResource = {
  scope: 'openid profile',
  audience: 'tonghop',
  accessTokenFormat: 'jwt',
  accessTokenTTL: 600,
  jwt: { sign: { alg: 'ES256' } },
} as const;

export type FrontDoorClient = Readonly<{ id: string; secret: string; url: string }>;

export function issuerConfiguration(accounts: Accounts, keys: IssuerKeys, frontDoor: FrontDoorClient): Configuration {
  const { signOutPage, signedOutPage, faultPage } = issuerPages(frontDoor.url);
  return {
    clients: clients(frontDoor),
    renderError: faultPage,
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    jwks: { keys: [keys.signing] },
    cookies: { keys: [keys.cookies], names: { session: 'issuer_session', interaction: 'issuer_interaction' } },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    claims: { openid: ['sub'], profile: ['name', 'pairs', 'chosen_language'], email: ['email'] },
    conformIdTokenClaims: false,
    scopes: ['openid', 'profile', 'email', 'offline_access'],
    pkce: { required: () => true },
    ttl: { AccessToken: 600, ClientCredentials: 600, RefreshToken: 12 * 3600, Session: 12 * 3600, Grant: 12 * 3600 },
    rotateRefreshToken: true,
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    findAccount: async (_ctx, id) => {
      const account = accounts.find(id);
      const claims = async () => ({ sub: id, ...account, chosen_language: accounts.takeLanguage(id) });
      return account && { accountId: id, claims };
    },
    extraTokenClaims: async (_ctx, token) => {
      if (token.kind === 'ClientCredentials') return accounts.machine(token.clientId ?? '');
      const account = 'accountId' in token ? accounts.find(token.accountId) : undefined;
      return account && { name: account.name, pairs: account.pairs };
    },
    loadExistingGrant: grantEverythingAsked,
    interactions: { url: (_ctx, interaction) => `/sign-in/${interaction.uid}` },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
      resourceIndicators: {
        enabled: true,
        defaultResource: async () => api,
        useGrantedResource: async () => true,
        getResourceServerInfo: async () => apiResource,
      },
    },
  };
}

function clients(frontDoor: FrontDoorClient): ClientMetadata[] {
  return [
    {
      client_id: frontDoor.id,
      client_secret: frontDoor.secret,
      redirect_uris: [`${frontDoor.url}/sign-in/callback`],
      post_logout_redirect_uris: [`${frontDoor.url}/`],
      grant_types: ['authorization_code', 'refresh_token'],
    },
    {
      client_id: sampleClient,
      token_endpoint_auth_method: 'none',
      redirect_uris: [],
      response_types: [],
      grant_types: ['password'],
    },
    ...samplePeople.machines.map(({ client, secret }) => ({
      client_id: client,
      client_secret: secret,
      redirect_uris: [],
      response_types: [],
      grant_types: ['client_credentials'],
    })),
  ];
}

/** Nobody is asked for consent: the front door is part of the same system. */
async function grantEverythingAsked(ctx: KoaContextWithOIDC) {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  if (known) return provider.Grant.find(known);
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email offline_access');
  grant.addResourceScope(api, apiResource.scope);
  await grant.save();
  return grant;
}
