import { declareRabbitMqTopology } from '../rabbitmq/rabbitmq-topology';

/** The RabbitMQ of the tests. Quorum queues younger than a second do not survive a crash of the broker. */
export function testBrokerUrl(): string {
  const url = process.env.TEST_AMQP_URL;
  if (!url) throw new Error('Set TEST_AMQP_URL to a RabbitMQ (3.10 or newer), or run the tests by `npm test`.');
  return url;
}

export async function declareTestQueues(bindings: Record<string, readonly string[]>): Promise<string> {
  await declareRabbitMqTopology(testBrokerUrl(), bindings);
  return testBrokerUrl();
}
