import { createServer } from 'node:http';
import { collectDefaultMetrics, register } from 'prom-client';

/** Prometheus' page on a port of its own, which the front door never reaches. Without a port there is none. */
export function serveMetrics(port: string | undefined): void {
  if (!port) return;
  collectDefaultMetrics();
  const server = createServer((_request, response) => {
    void register.metrics().then((page) => response.setHeader('content-type', register.contentType).end(page));
  });
  server.listen(Number(port), process.env.HOST ?? '127.0.0.1').unref();
}
