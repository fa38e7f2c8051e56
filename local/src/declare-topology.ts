import { declareTopology } from '@common/messaging/topology';

// Declares queues and bindings at the bus of DATABASE_URL, or at the broker of AMQP_URL; then ends.
const { AMQP_URL, AMQP_MANAGEMENT_URL, DATABASE_URL } = process.env;
const topology = await declareTopology(AMQP_URL ?? DATABASE_URL ?? '', AMQP_MANAGEMENT_URL);
process.stdout.write(`${JSON.stringify(topology)}\n`);
