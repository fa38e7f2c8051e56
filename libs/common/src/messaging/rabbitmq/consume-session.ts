import type { Channel, ChannelModel, ConsumeMessage } from 'amqplib';
import { fromCloudEvent } from '../cloud-events';
import { Dispatcher } from '../dispatcher';
import { failpoint } from '../failpoint';
import { consumerPrefetch, type Delivery } from '../message-bus';
import { type Lost, orClose } from '../session-supervisor';
import { openConnection } from './rabbitmq-connection';
import { queueOf } from './rabbitmq-names';

type Handle = (delivery: Delivery) => Promise<void>;
type Held = Readonly<{ message: ConsumeMessage; delivery: Delivery }>;

/** One connection with one channel that consumes a service's queue. */
export class ConsumeSession {
  private consumerTag = '';
  private readonly dispatcher = new Dispatcher<Held>((held) => this.work(held));

  static async open(url: string, name: string, service: string, handle: Handle, lost: Lost): Promise<ConsumeSession> {
    const connection = await openConnection(url, `${name}:consume`, lost);
    return orClose(connection, async () => {
      const channel = await connection.createChannel();
      channel.on('error', () => lost('channel-error'));
      channel.on('close', () => lost('channel-closed'));
      await channel.prefetch(consumerPrefetch);
      await channel.checkQueue(queueOf(service));
      const session = new ConsumeSession(connection, channel, handle);
      const { consumerTag } = await channel.consume(queueOf(service), (message) => {
        if (message) session.take(message);
        else lost('consumer-cancelled');
      });
      session.consumerTag = consumerTag;
      return session;
    });
  }

  private constructor(
    private readonly connection: ChannelModel,
    private readonly channel: Channel,
    private readonly handle: Handle,
  ) {}

  get idle(): boolean {
    return this.dispatcher.size === 0;
  }

  async drain(graceMs: number): Promise<void> {
    await this.channel.cancel(this.consumerTag);
    for (const { message } of this.dispatcher.withdraw()) this.channel.nack(message);
    await this.dispatcher.settled(graceMs);
    await this.channel.close(); // sends the last acknowledgements before the connection goes
  }

  async close(): Promise<void> {
    this.dispatcher.withdraw();
    await this.connection.close();
  }

  private take(message: ConsumeMessage): void {
    try {
      const event = fromCloudEvent(message.properties.headers ?? {}, message.content.toString());
      this.dispatcher.push({ message, delivery: { event, redeliveries: redeliveriesOf(message) } });
    } catch {
      this.channel.reject(message, false);
    }
  }

  private async work({ message, delivery }: Held): Promise<void> {
    const finished = await this.handle(delivery).then(
      () => true,
      () => false,
    );
    if (finished) failpoint('inbox-before-ack');
    try {
      if (finished) this.channel.ack(message);
      else this.channel.nack(message);
    } catch {
      // The channel is gone; the broker delivers again and the inbox knows the event.
    }
  }
}

/** RabbitMQ 4.3 counts what was handed out in `x-acquired-count`, older ones in `x-delivery-count`. */
function redeliveriesOf({ properties: { headers = {} } }: ConsumeMessage): number {
  return Number(headers['x-acquired-count'] ?? headers['x-delivery-count'] ?? 0);
}
