import httpProxy from '@fastify/http-proxy';
import { BodyTooLarge } from '@common/http/http.errors';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OutcomeUnknown, ServiceUnavailable } from '../front-door.errors';
import { sendProblem } from '../problems';

type BearerOf = (request: FastifyRequest) => Promise<string | null>;

const bearers = new WeakMap<object, string>();
const ANSWER_WITHIN_MS = 120_000;
const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);
const notConnected = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT/;

/** Routes `/api/<service>/v1/…` to a service, streaming both ways, server-sent events included. */
export async function addServices(
  app: FastifyInstance,
  services: Record<string, string>,
  bearerOf: BearerOf,
  uploadLimit: number,
): Promise<void> {
  for (const [name, upstream] of Object.entries(services)) {
    await app.register(httpProxy, {
      upstream,
      prefix: `/api/${name}/v1`,
      rewritePrefix: '',
      disableRequestLogging: true,
      retryMethods: [],
      maxRetriesOn503: 0,
      destroyAgent: true,
      // Each request has a connection of its own if need be: uploads that stall hold back nobody.
      undici: {
        connections: null,
        pipelining: 1,
        keepAliveTimeout: 4_000,
        headersTimeout: ANSWER_WITHIN_MS,
        bodyTimeout: ANSWER_WITHIN_MS,
      },
      preHandler: async (request: FastifyRequest) => {
        if (Number(request.headers['content-length'] ?? 0) > uploadLimit) throw new BodyTooLarge();
        const bearer = await bearerOf(request);
        if (bearer) bearers.set(request, bearer);
      },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => forwarded(request as FastifyRequest, headers),
        onError: (reply, { error }) => {
          const answer = reply as unknown as FastifyReply;
          const untouched = harmless.has(answer.request.method) || neverArrived(error);
          void sendProblem(answer.request, answer, untouched ? new ServiceUnavailable(name) : new OutcomeUnknown(name));
        },
      },
    });
  }
}

/** Whether no connection came about, so that the service saw nothing of the request. */
function neverArrived(error: Error): boolean {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return notConnected.test(cause?.code ?? code ?? '');
}

/** The browser's cookies stay here; the service sees the bearer, the request id and who asked. */
function forwarded<Headers extends object>(request: FastifyRequest, headers: Headers): Headers {
  const rest = { ...headers } as Record<string, unknown>;
  delete rest.cookie;
  delete rest.authorization;
  const bearer = bearers.get(request);
  return {
    ...rest,
    ...(bearer ? { authorization: bearer } : {}),
    'x-request-id': request.id,
    'x-forwarded-for': request.ip,
  } as unknown as Headers;
}
