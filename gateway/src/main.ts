import { serveMetrics } from '@common/metrics/serve-metrics';
import { createFrontDoor } from './front-door';
import { gatewayConfig } from './gateway.config';

const config = gatewayConfig(process.env);
const app = await createFrontDoor(config);
const url = await app.listen({ host: config.HOST, port: config.PORT });
serveMetrics(config.METRICS_PORT);
process.send?.({ type: 'listening', url });

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => void app.close().finally(() => process.exit(0)));
}
