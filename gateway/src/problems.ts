import { BodyTooLarge, NoSuchEndpoint, UnreadableBody } from '@common/http/http.errors';
import { problemOf, statusOf } from '@common/http/problem';
import { UnexpectedFault } from '@common/http/unexpected-fault';
import { DomainError } from '@common/errors/domain-error';
import { asksForAPage } from './portal/portal.routes';
import { failedSignInPage } from './sign-in/failed-sign-in';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * Every refusal of the front door is problem+json in both languages, as the services' own are; a person whom it meets
 * on the way in or out is shown a page of the portal.
 */
export function answerWithProblems(app: FastifyInstance): void {
  app.setErrorHandler((thrown: Error & { statusCode?: number }, request, reply) => {
    const error = asDomainError(thrown);
    if (error instanceof UnexpectedFault) request.log.error({ err: thrown }, 'a request failed unexpectedly');
    const page = failedSignInPage(request, error.code);
    return page ? reply.redirect(page, 303) : sendProblem(request, reply, error);
  });
  app.setNotFoundHandler((request, reply) =>
    asksForAPage(request)
      ? reply.type('text/html; charset=utf-8').send(app.portalPage.with(request.nonce))
      : sendProblem(request, reply, new NoSuchEndpoint(request.url)),
  );
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: DomainError): FastifyReply {
  const status = statusOf[error.kind];
  if (status === 503) void reply.header('retry-after', '30');
  return reply
    .status(status)
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(error, request.id)));
}

function asDomainError(thrown: Error & { statusCode?: number }): DomainError {
  if (thrown instanceof DomainError) return thrown;
  if (thrown.statusCode === 413) return new BodyTooLarge();
  if (thrown.statusCode === 400 || thrown.statusCode === 415) return new UnreadableBody(thrown.message);
  return new UnexpectedFault();
}
