import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error';
import type { Log } from '../logging/log';
import { BodyTooLarge, NoSuchEndpoint, TemporarilyUnavailable, UnreadableBody } from './http.errors';
import { partThatIsAway } from './part-that-is-away';
import { problemOf, statusOf } from './problem';
import { UnexpectedFault } from './unexpected-fault';

/** Writes whatever was thrown as a problem. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const error = asDomainError(thrown, request);
    const status = statusOf[error.kind];
    if (error instanceof TemporarilyUnavailable)
      this.log.warn({ err: thrown, url: request.url }, 'a request could not be done now');
    if (error.kind === 'fault') this.log.error({ err: thrown, url: request.url }, 'a request failed unexpectedly');
    if (reply.sent) return;
    void reply
      .status(status)
      .headers(status === 503 ? { 'retry-after': '30' } : {})
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(error, request.id)));
  }
}

function asDomainError(thrown: unknown, request: FastifyRequest): DomainError {
  if (thrown instanceof DomainError) return thrown;
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number }).statusCode;
  if (status === 413) return new BodyTooLarge();
  if (status === 404) return new NoSuchEndpoint(request.url);
  if (status === 400 || status === 415 || status === 406) return new UnreadableBody((thrown as Error).message);
  const away = partThatIsAway(thrown);
  return away ? new TemporarilyUnavailable(away) : new UnexpectedFault();
}
