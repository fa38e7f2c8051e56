import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyServerOptions } from 'fastify';
import { runWithCorrelation } from '../logging/correlation';

/**
 * A JSON body may have 4 MB (a whole report has about 40 kB). The body must have come within 20 s and is read before any
 * connection is taken, so that clients who stall in the middle hold nothing that others need.
 */
export const limits: FastifyServerOptions = {
  bodyLimit: 4 * 1024 * 1024,
  requestTimeout: 20_000,
  connectionTimeout: 60_000,
  keepAliveTimeout: 65_000,
  genReqId: (request) => acceptable(request.headers['x-request-id']) ?? randomUUID(),
  forceCloseConnections: 'idle',
};

/** Follows each request by its id (`X-Request-Id`, kept if the caller sent one) through logs, events and mails. */
export function carryRequestId(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, next) => {
    reply.header('x-request-id', request.id);
    runWithCorrelation(request.id, next);
  });
  fastify.addHook('preValidation', (request, _reply, next) => runWithCorrelation(request.id, next)); // reading the body may lose it
}

function acceptable(id: string | string[] | undefined): string | undefined {
  return typeof id === 'string' && /^[\w.-]{8,80}$/.test(id) ? id : undefined;
}
