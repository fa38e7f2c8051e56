import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { Accounts, type ParticipantUnit } from '../issuer/accounts';
import { issuerConfiguration, type FrontDoorClient } from '../issuer/issuer-configuration';
import { issuerKeys } from '../issuer/issuer-keys';
import { allowSamplePasswords } from '../issuer/sample-password-grant';
import { sendPageFile } from '../issuer/page-files';
import { signIn } from '../issuer/sign-in';
import { unitsAtWork } from '../issuer/units-at-work';

export type Issuer = Readonly<{ url: string; jwksUrl: string; stop: () => Promise<void> }>;

type Options = Readonly<{ folder: string; port: number; participants: ParticipantUnit[]; frontDoor: FrontDoorClient }>;

/** Starts the embedded OpenID Connect issuer on 127.0.0.1: sample people, machines, JWT access tokens. */
export async function startIssuer({ folder, port, participants, frontDoor }: Options): Promise<Issuer> {
  const url = `http://127.0.0.1:${port}`;
  const accounts = new Accounts(participants);
  const provider = new Provider(url, issuerConfiguration(accounts, await issuerKeys(folder), frontDoor));
  allowSamplePasswords(provider, accounts);
  const atWork = () => unitsAtWork(url, frontDoor.url);
  const place = { provider, accounts, home: frontDoor.url, atWork };
  const answer = provider.callback();
  const server = createServer((req, res) => {
    if (req.url?.startsWith('/sign-in/')) void signIn(place, req, res);
    else if (sendPageFile(req.url ?? '', res)) return;
    else if (req.url === '/') res.writeHead(302, { location: frontDoor.url }).end();
    else void answer(req, res);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, jwksUrl: `${url}/jwks`, stop };
}
