import { isDeepStrictEqual } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { routesOf } from '../http/routes';

/**
 * Makes every endpoint of a service under test keep its word: an answer that lacks what is declared, or tells what is
 * not, becomes a fault. Call it before the application listens.
 */
export function answerAsDeclared(app: NestFastifyApplication): void {
  const declared = new Map(
    routesOf(app).map(({ method, path, endpoint }) => [`${method.toUpperCase()} ${path}`, endpoint?.answer]),
  );
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', (request, reply, payload, done) => {
      const route = `${request.method} ${request.routeOptions.url ?? ''}`;
      const answer = declared.get(route);
      if (!answer || reply.statusCode >= 300 || typeof payload !== 'string') return done(null, payload);
      const told: unknown = JSON.parse(payload);
      const { data, error } = answer.safeParse(told);
      if (error) return done(new Error(`${route} does not answer as declared: ${error.message}`));
      const undeclared = !isDeepStrictEqual(JSON.parse(JSON.stringify(data)), told);
      if (undeclared) return done(new Error(`${route} tells what it does not declare: ${payload}`));
      done(null, payload);
    });
}
