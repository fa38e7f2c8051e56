import type { LoggerService } from '@nestjs/common';
import type { Log } from './log';

/** Nest's own lines (start, routes, faults) through the service's log. */
export class NestLog implements LoggerService {
  constructor(private readonly target: Log) {}

  log(message: unknown, context?: string): void {
    this.target.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.target.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.target.error({ context, stack }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.target.trace({ context }, String(message));
  }
}
