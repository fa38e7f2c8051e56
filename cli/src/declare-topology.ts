import { readConfig } from '@common/config/read-config';
import { declareTopology } from '@common/messaging/topology';
import { z } from 'zod';

// Declares queues and bindings at the broker, or at the embedded bus; then ends. A Kubernetes Job, and the launcher's.
const { AMQP_URL, AMQP_MANAGEMENT_URL, BUS_DATABASE_URL } = readConfig(
  {
    AMQP_URL: z.string().startsWith('amqp').optional().describe('RabbitMQ, as a user who may configure'),
    AMQP_MANAGEMENT_URL: z.url().optional().describe('its management API; limits become policies that can be changed'),
    BUS_DATABASE_URL: z.string().startsWith('postgres').optional().describe('database of the embedded message bus'),
  },
  process.env,
);
const bus = AMQP_URL ?? BUS_DATABASE_URL;
if (!bus) throw new Error('Set AMQP_URL or BUS_DATABASE_URL.');
process.stdout.write(`${JSON.stringify(await declareTopology(bus, AMQP_MANAGEMENT_URL))}\n`);
