import { connect } from 'amqplib';
import { describeMessageBus } from '../testing/message-bus.contract';
import { declareTestQueues } from '../testing/test-broker';
import { RabbitMqBus } from './rabbitmq-bus';
import { queueOf } from './rabbitmq-names';

describeMessageBus('RabbitMQ', async (bindings) => {
  const url = await declareTestQueues(bindings);
  return {
    connect: () => new RabbitMqBus(url, 'test'),
    async putUnreadable(service) {
      const connection = await connect(url);
      const channel = await connection.createConfirmChannel();
      channel.sendToQueue(queueOf(service), Buffer.from('{"not": "ours"'));
      await channel.waitForConfirms();
      await connection.close();
    },
    release: async () => undefined,
  };
});
