import { errors } from 'oidc-provider';
import type Provider from 'oidc-provider';
import type { Accounts } from './accounts';
import { api, apiResource } from './issuer-configuration';
import { samplePassword } from './people';

/** Lets scripts and tests get the token of a sample account by name and password, as Keycloak's realm does too. */
export function allowSamplePasswords(provider: Provider, accounts: Accounts): void {
  const parameters = ['username', 'password', 'scope'];
  provider.registerGrantType(
    'password',
    async (ctx) => {
      const { client, params } = ctx.oidc;
      const account = accounts.find(String(params?.username ?? ''));
      if (!client || !account || params?.password !== samplePassword) throw new errors.InvalidGrant('unknown account');
      const grant = new provider.Grant({ clientId: client.clientId, accountId: account.id });
      grant.addResourceScope(api, apiResource.scope);
      const token = new provider.AccessToken({
        accountId: account.id,
        client,
        grantId: await grant.save(),
        gty: 'password',
        scope: apiResource.scope,
        resourceServer: new provider.ResourceServer(api, apiResource),
      });
      ctx.body = { access_token: await token.save(), expires_in: token.expiration, token_type: 'Bearer' };
    },
    parameters,
  );
}
