import type { ChannelModel, ConfirmChannel, Message } from 'amqplib';
import { toCloudEventHeaders } from '../cloud-events';
import type { EventMessage } from '../event-message';
import { failpoint } from '../failpoint';
import type { PublishResult } from '../message-bus';
import { amqpBlocked } from '../messaging-metrics';
import { type Lost, orClose } from '../session-supervisor';
import { openConnection } from './rabbitmq-connection';
import { exchange } from './rabbitmq-names';

const confirmTimeoutMs = 5_000;

/** One connection with one confirming channel, for publishing only. */
export class PublishSession {
  private blocked = false;
  private readonly returned = new Set<string>();

  static async open(url: string, name: string, lost: Lost): Promise<PublishSession> {
    const connection = await openConnection(url, `${name}:publish`, lost);
    return orClose(connection, async () => {
      const channel = await connection.createConfirmChannel();
      channel.on('error', () => lost('channel-error'));
      channel.on('close', () => lost('channel-closed'));
      await channel.checkExchange(exchange);
      return new PublishSession(connection, channel, lost);
    });
  }

  private constructor(
    private readonly connection: ChannelModel,
    private readonly channel: ConfirmChannel,
    private readonly lost: Lost,
  ) {
    channel.on('return', (message: Message) => this.returned.add(String(message.properties.messageId)));
    connection.on('blocked', () => this.block(true));
    connection.on('unblocked', () => this.block(false));
  }

  async publish(events: readonly EventMessage[]): Promise<PublishResult[]> {
    if (this.blocked) return events.map(() => unreachable('The broker takes no messages at the moment.'));
    const results = events.map((event) => this.publishOne(event));
    failpoint('relay-before-confirm');
    return Promise.all(results);
  }

  async close(): Promise<void> {
    this.block(false);
    await this.connection.close();
  }

  private publishOne(event: EventMessage): Promise<PublishResult> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve({ ok: false, reason: 'timeout', detail: `No confirm within ${confirmTimeoutMs} ms.` });
        this.lost('confirm-timeout');
      }, confirmTimeoutMs);
      const confirmed = (error: Error | null) => {
        clearTimeout(timer);
        const unrouted = this.returned.delete(event.id);
        if (unrouted) resolve({ ok: false, reason: 'no-route', detail: `No queue is bound for ${event.type}.` });
        else if (!error) resolve({ ok: true });
        else if (error.message === 'message nacked') resolve({ ok: false, reason: 'nack', detail: error.message });
        else resolve(unreachable(error.message));
      };
      try {
        const body = Buffer.from(JSON.stringify(event.data));
        this.channel.publish(exchange, event.type, body, propertiesOf(event), confirmed);
      } catch (error) {
        confirmed(error as Error);
      }
    });
  }

  private block(blocked: boolean): void {
    this.blocked = blocked;
    amqpBlocked.set(blocked ? 1 : 0);
  }
}

function propertiesOf(event: EventMessage) {
  return {
    messageId: event.id,
    type: event.type,
    contentType: 'application/json',
    timestamp: Math.floor(Date.parse(event.time) / 1000),
    appId: event.source,
    correlationId: event.correlationId,
    persistent: true,
    mandatory: true,
    headers: toCloudEventHeaders(event),
  };
}

function unreachable(detail: string): PublishResult {
  return { ok: false, reason: 'channel', detail };
}
