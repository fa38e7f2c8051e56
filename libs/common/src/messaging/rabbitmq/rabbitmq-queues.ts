import type { ConfirmChannel, GetMessage } from 'amqplib';
import type { DeadLetter } from '../message-bus';
import { openConnection, toldByRefusal } from './rabbitmq-connection';
import { deadLetterQueueOf, queueOf } from './rabbitmq-names';

/** How many messages are ready in a queue; those handed out are not counted. */
export function countMessages(url: string, queue: string): Promise<number> {
  return onChannel(url, async (channel) => (await channel.checkQueue(queue)).messageCount);
}

/** Looks without taking: what is fetched goes back when the channel closes. */
export function listDeadLetters(url: string, service: string): Promise<DeadLetter[]> {
  return onChannel(url, async (channel) => {
    const letters: DeadLetter[] = [];
    for (let letter = await next(channel, service); letter; letter = await next(channel, service)) {
      letters.push(describe(letter));
    }
    channel.nackAll(true);
    return letters;
  });
}

/** Publishes each chosen letter to the service's queue, waits for the confirm, then takes it off the dead-letter queue. */
export function requeueDeadLetters(url: string, service: string, ids: readonly string[]): Promise<number> {
  return onChannel(url, async (channel) => {
    let requeued = 0;
    for (let letter = await next(channel, service); letter; letter = await next(channel, service)) {
      if (!ids.includes(describe(letter).id)) continue;
      channel.sendToQueue(queueOf(service), letter.content, {
        ...letter.properties,
        headers: withoutBrokerHeaders(letter.properties.headers ?? {}),
        persistent: true,
      });
      await channel.waitForConfirms();
      channel.ack(letter);
      requeued += 1;
    }
    channel.nackAll(true);
    return requeued;
  });
}

async function next(channel: ConfirmChannel, service: string): Promise<GetMessage | null> {
  return (await channel.get(deadLetterQueueOf(service))) || null;
}

function describe({ properties, content }: GetMessage): DeadLetter {
  return {
    id: String(properties.messageId ?? ''),
    type: String(properties.type ?? ''),
    reason: String(properties.headers?.['x-first-death-reason'] ?? ''),
    body: content.toString(),
  };
}

function withoutBrokerHeaders(headers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('x-')));
}

async function onChannel<T>(url: string, work: (channel: ConfirmChannel) => Promise<T>): Promise<T> {
  const connection = await openConnection(url, 'queues', toldByRefusal);
  try {
    const channel = await connection.createConfirmChannel();
    channel.on('error', toldByRefusal);
    const result = await work(channel);
    await channel.close();
    return result;
  } finally {
    await connection.close().catch(() => undefined);
  }
}
