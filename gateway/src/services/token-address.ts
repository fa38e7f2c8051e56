const described = '/.well-known/openid-configuration';

/**
 * The issuer's token endpoint as the outside reaches it. An issuer whose description is fetched by an address inside the
 * cluster may tell that address there; its public one is the issuer's own.
 */
export function publicTokenAddress(endpoint: string, issuer: string, discoveryUrl?: string): string {
  const inside = discoveryUrl?.endsWith(described) ? discoveryUrl.slice(0, -described.length) : undefined;
  if (!inside || !endpoint.startsWith(`${inside}/`)) return endpoint;
  return issuer.replace(/\/$/, '') + endpoint.slice(inside.length);
}
