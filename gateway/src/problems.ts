import { BodyTooLarge, NoSuchEndpoint, UnreadableBody } from '@common/http/http.errors';
import { UnexpectedFault } from '@common/http/unexpected-fault';
import { DomainError, type ErrorKind } from '@common/errors/domain-error';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const statusOf: Record<ErrorKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  fault: 500,
  unavailable: 503,
};

/** Every refusal of the front door is problem+json in both languages, as the services' own are. */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler((thrown: Error & { statusCode?: number }, request, reply) => {
    const error = asDomainError(thrown);
    if (error instanceof UnexpectedFault) request.log.error({ err: thrown }, 'a request failed unexpectedly');
    return sendProblem(request, reply, error);
  });
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, new NoSuchEndpoint(request.url)));
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: DomainError): FastifyReply {
  const status = statusOf[error.kind];
  if (status === 503) void reply.header('retry-after', '30');
  const { code, says, details } = error;
  const problem = { type: `/problems/${code}`, code, status, title: says.vi, titleEn: says.en, requestId: request.id };
  return reply
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify({ ...problem, ...details }));
}

function asDomainError(thrown: Error & { statusCode?: number }): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (thrown.statusCode === 413) return new BodyTooLarge();
  if (thrown.statusCode === 400 || thrown.statusCode === 415) return new UnreadableBody(thrown.message);
  return new UnexpectedFault();
}
