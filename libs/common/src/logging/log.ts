import pino, { type Logger } from 'pino';
import { currentCorrelationId } from './correlation';

/** JSON lines on standard output. ERROR means that someone must act now; secrets and report text are never logged. */
export function createLog(service: string, level = process.env.LOG_LEVEL ?? 'info'): Logger {
  return pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => ({ correlationId: currentCorrelationId() }),
    redact: ['req.headers.authorization', 'req.headers.cookie', '*.password', '*.token'],
  });
}

export type Log = Logger;
