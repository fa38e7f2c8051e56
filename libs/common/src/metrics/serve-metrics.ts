import { createServer, type Server } from 'node:http';
import { collectDefaultMetrics, register } from 'prom-client';

/** Prometheus' page on a port of its own, which the front door never reaches. Without a port there is none. */
export function serveMetrics(port: number | undefined): Server | undefined {
  if (port === undefined) return undefined;
  collectDefaultMetrics();
  const server = createServer((_request, response) => {
    void register.metrics().then((page) => response.setHeader('content-type', register.contentType).end(page));
  });
  return server.listen(port, process.env.HOST ?? '127.0.0.1').unref();
}
