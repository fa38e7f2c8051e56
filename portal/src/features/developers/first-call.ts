type Access = Readonly<{ tokenUrl: string; sample: Readonly<{ id: string; secret: string }> | null }>;

/** Two commands that are copied and run: a token, then a first answer. Where there is no sample account, places to fill in. */
export function firstCall({ tokenUrl, sample }: Access, api: string): string {
  const account = sample ? `${sample.id}:${sample.secret}` : '<CLIENT_ID>:<CLIENT_SECRET>';
  return [
    `TOKEN=$(curl -s '${tokenUrl}' -u '${account}' -d grant_type=client_credentials \\`,
    `  | sed -E 's/.*"access_token" *: *"([^"]+)".*/\\1/')`,
    `curl -s '${api}/api/intake/v1/campaigns' -H "authorization: Bearer $TOKEN"`,
  ].join('\n');
}
