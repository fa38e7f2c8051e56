import compress from '@fastify/compress';
import { requestIdOf } from '@common/http/request-id';
import { endSilentConnections } from '@common/http/silent-connections';
import { createLog } from '@common/logging/log';
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { sampleClient, sessionKey, type GatewayConfig } from './gateway.config';
import { addPortal } from './portal/portal.routes';
import { answerWithProblems } from './problems';
import { addSecurityHeaders } from './security/security-headers';
import { addDescription } from './services/description.route';
import { addServices } from './services/proxy';
import { addHealth } from './services/readiness';
import { bearerOf } from './sign-in/bearer';
import { IssuerClient } from './sign-in/issuer-client';
import { addSessions } from './sign-in/session';
import { addSignIn } from './sign-in/sign-in.routes';

/** The one way in: people's sign-in, the services behind it, the portal. Not yet listening. */
export async function createFrontDoor(config: GatewayConfig): Promise<FastifyInstance> {
  const publicUrl = config.PUBLIC_URL.replace(/\/$/, '');
  const https = publicUrl.startsWith('https:');
  const app = fastify({
    loggerInstance: createLog('gateway') as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    // A client that stalls is let go: 15 s for the headers, three minutes for a large upload on a slow line.
    requestTimeout: 180_000,
    connectionTimeout: 0,
    keepAliveTimeout: 65_000,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    genReqId: requestIdOf,
  });
  const issuer = new IssuerClient({
    issuer: config.OIDC_ISSUER,
    discoveryUrl: config.OIDC_DISCOVERY_URL,
    clientId: config.OIDC_CLIENT_ID,
    clientSecret: config.OIDC_CLIENT_SECRET,
    publicUrl,
  });

  endSilentConnections(app, app.server);
  answerWithProblems(app);
  addSecurityHeaders(app, { https, issuer: config.OIDC_ISSUER });
  app.addContentTypeParser('application/x-www-form-urlencoded', (_request, _payload, done) => done(null, undefined));
  // JSON shrinks to a tenth on a district's slow line; streams of events must not wait for a full buffer.
  await app.register(compress, { customTypes: /^application\/(problem\+)?json/, encodings: ['br', 'gzip'] });
  await addSessions(app, sessionKey(config.SESSION_KEY), https);
  addSignIn(app, issuer, { publicUrl, mailboxUrl: config.MAILBOX_URL });
  addHealth(app, config.SERVICE_URLS);
  addDescription(app, config.SERVICE_URLS, publicUrl, async () => {
    const [tokenUrl, sample] = [await issuer.tokenAddress(), sampleClient(config.SAMPLE_CLIENT)];
    return tokenUrl ? { tokenUrl, ...(sample && { sample }) } : null;
  });
  await addServices(
    app,
    config.SERVICE_URLS,
    (request) => bearerOf(request, issuer, publicUrl),
    config.UPLOAD_LIMIT_MB * 1024 * 1024,
  );
  await addPortal(app, config.PORTAL_FOLDER);
  return app;
}
