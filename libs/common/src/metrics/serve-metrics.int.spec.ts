import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { serveMetrics } from './serve-metrics';

it('the metrics of the process are read on the port that was named', async () => {
  const server = serveMetrics(0)!;
  await once(server, 'listening');
  const page = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`);
  expect(await page.text()).toContain('process_resident_memory_bytes');
  server.closeAllConnections();
  server.close();
});

it('no port is opened where none is named', () => expect(serveMetrics(undefined)).toBeUndefined());
