import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { headersOfAPage } from '../security/security-headers';
import { PortalPage } from './portal-page';

/** What a browser neither shows as a page nor runs as a worker: the headers of one would only make it heavier. */
const neverAPage = /\.(js|css|woff2?)(\.(gz|br))?$/;

/** The portal's files, each named by its content, and its page for every address that is not somebody else's. */
export async function addPortal(app: FastifyInstance, folder: string): Promise<void> {
  const page = new PortalPage(folder);
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const named = path.includes('/assets/');
      void reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (named && neverAPage.test(path)) headersOfAPage.forEach((name) => reply.removeHeader(name));
    },
  });
  app.decorate('portalPage', page);
  app.get('/', (request, reply) => reply.type('text/html; charset=utf-8').send(page.with(request.nonce)));
}

declare module 'fastify' {
  interface FastifyInstance {
    portalPage: PortalPage;
  }
}

/** A browser that was sent to a page of the portal, as opposed to a program that calls the API. */
export function asksForAPage({ method, url, headers }: FastifyRequest): boolean {
  return method === 'GET' && !/^\/(api|assets)\//.test(url) && (headers.accept ?? '').includes('text/html');
}
