import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { freePort } from '@common/network/free-port';
import { startIssuer } from '../../../local/src/servers/issuer';
import { createFrontDoor } from '../front-door';
import { gatewayConfig } from '../gateway.config';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** The front door on a real issuer, before one service that answers as the test wishes. */
export async function startFrontDoor(answer: Answer) {
  const service = createServer(answer);
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const client = { id: 'tonghop-front-door', secret: 'secret-of-the-test', url };
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-front-door-'));
  const issuer = await startIssuer({ folder, port: await freePort(), participants: [], frontDoor: client });
  const app = await createFrontDoor(
    gatewayConfig({
      PUBLIC_URL: url,
      SERVICE_URLS: `intake=http://127.0.0.1:${(service.address() as AddressInfo).port},gone=http://127.0.0.1:1`,
      OIDC_ISSUER: issuer.url,
      OIDC_CLIENT_ID: client.id,
      OIDC_CLIENT_SECRET: client.secret,
      SESSION_KEY: 'ab'.repeat(32),
      PORTAL_FOLDER: builtPortal(),
      LOG_LEVEL: 'silent',
    }),
  );
  await app.listen({ host: '127.0.0.1', port });
  const stop = async () => {
    service.closeAllConnections();
    await app.close();
    await issuer.stop();
    await new Promise((resolve) => service.close(resolve));
  };
  return { url, issuer, stop };
}

/** A portal as the build leaves it: a page whose scripts wait for their nonce, and a file named by its content. */
function builtPortal(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-portal-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<script type="module" nonce="NONCE" src="/assets/main-1a2b.js"></script>');
  writeFileSync(join(folder, 'assets/main-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'assets/main-1a2b.js.gz'), gzipSync('export {};'));
  writeFileSync(join(folder, 'assets/worker-3c4d.mjs'), 'export {};');
  return folder;
}
