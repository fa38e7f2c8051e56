import type { Server } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyHttpOptions } from 'fastify';
import { runWithCorrelation } from '../logging/correlation';
import { requestIdOf } from './request-id';
import type { Route } from './routes';

/**
 * A JSON body may have 4 MB (a whole report has about 40 kB). The body must have come within 20 s and is read before any
 * connection is taken, so that clients who stall in the middle hold nothing that others need.
 */
export const limits: FastifyHttpOptions<Server> = {
  bodyLimit: 4 * 1024 * 1024,
  requestTimeout: 20_000,
  // Node exchanges the two limits where the headers may take longer than the whole request.
  http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
  /** A client that is silent for so long is let go, however much time its body has. */
  connectionTimeout: 60_000,
  keepAliveTimeout: 65_000,
  genReqId: requestIdOf,
  forceCloseConnections: 'idle',
};

/** As long as the front door waits: 30 MB at 1.4 Mbit/s. */
const uploadTimeMs = 180_000;

/** A service that takes files gives a slow line the time for them. */
export function giveTimeForUploads(server: Server, routes: readonly Route[]): void {
  if (routes.some(({ endpoint }) => endpoint?.form)) server.requestTimeout = uploadTimeMs;
}

/** Follows each request by its id (`X-Request-Id`, kept if the caller sent one) through logs, events and mails. */
export function carryRequestId(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id);
    runWithCorrelation(request.id, next);
  });
  fastify.addHook('preValidation', (request, _reply, next) => runWithCorrelation(request.id, next)); // reading the body may lose it
}
