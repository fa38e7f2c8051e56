import type { ChannelModel } from 'amqplib';
import { deliveryLimit } from '../message-bus';
import { openConnection, toldByRefusal } from './rabbitmq-connection';
import { deadLetterExchange, deadLetterQueueOf, exchange, queueOf } from './rabbitmq-names';

const twoGibibytes = 2 * 1024 ** 3;

/** Quorum queues everywhere. Limits go into policies where the management API is there, else into arguments. */
export async function declareRabbitMqTopology(
  url: string,
  bindings: Readonly<Record<string, readonly string[]>>,
  managementUrl?: string,
): Promise<{ queues: string[]; limits: 'policies' | 'arguments' }> {
  const services = Object.keys(bindings);
  if (managementUrl) await Promise.all(services.map((service) => putPolicy(managementUrl, url, service)));
  const connection = await openConnection(url, 'topology', toldByRefusal);
  try {
    const channel = await connection.createChannel();
    channel.on('error', toldByRefusal);
    await channel.assertExchange(exchange, 'topic', { durable: true });
    await channel.assertExchange(deadLetterExchange, 'direct', { durable: true });
    for (const service of services) {
      await declareQueue(connection, queueOf(service), managementUrl ? {} : limitArguments(service));
      await declareQueue(connection, deadLetterQueueOf(service), {});
      await channel.bindQueue(deadLetterQueueOf(service), deadLetterExchange, service);
      for (const pattern of bindings[service]!) await channel.bindQueue(queueOf(service), exchange, pattern);
    }
    await channel.close();
  } finally {
    await connection.close().catch(() => undefined);
  }
  return { queues: services.map(queueOf), limits: managementUrl ? 'policies' : 'arguments' };
}

/** A queue that is there stays as it is: its arguments cannot be changed, and asking for others is an error. */
async function declareQueue(connection: ChannelModel, queue: string, limits: object): Promise<void> {
  const channel = await connection.createChannel();
  channel.on('error', toldByRefusal); // "not found" ends the channel
  const found = await channel.checkQueue(queue).then(
    () => true,
    () => false,
  );
  if (found) return channel.close();
  const second = await connection.createChannel();
  second.on('error', toldByRefusal);
  await second.assertQueue(queue, { durable: true, arguments: { 'x-queue-type': 'quorum', ...limits } });
  await second.close();
}

function limitDefinition(service: string): Record<string, string | number> {
  return {
    'delivery-limit': deliveryLimit,
    'dead-letter-exchange': deadLetterExchange,
    'dead-letter-routing-key': service,
    'dead-letter-strategy': 'at-least-once', // needs reject-publish, else the broker falls back in silence
    overflow: 'reject-publish',
    'max-length-bytes': twoGibibytes,
  };
}

function limitArguments(service: string): Record<string, string | number> {
  return Object.fromEntries(Object.entries(limitDefinition(service)).map(([name, value]) => [`x-${name}`, value]));
}

async function putPolicy(managementUrl: string, url: string, service: string): Promise<void> {
  const management = new URL(managementUrl);
  const credentials = Buffer.from(
    `${decodeURIComponent(management.username)}:${decodeURIComponent(management.password)}`,
  ).toString('base64');
  const vhost = encodeURIComponent(decodeURIComponent(new URL(url).pathname.slice(1)) || '/');
  const target = new URL(`/api/policies/${vhost}/tonghop-${service}`, management);
  target.username = '';
  target.password = '';
  const answer = await fetch(target, {
    method: 'PUT',
    headers: { authorization: `Basic ${credentials}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      pattern: `^${service}\\.in$`,
      'apply-to': 'queues',
      definition: limitDefinition(service),
    }),
  });
  if (!answer.ok) throw new Error(`The broker refused the policy of ${service}: ${answer.status}.`);
}
