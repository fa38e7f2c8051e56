import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import type { EventConsumer } from '../inbox/event-consumer';
import type { EventHandlers } from '../inbox/event-handlers';

export class NotBound extends Error {
  constructor(service: string, types: readonly string[]) {
    super(`${service} has handlers for ${types.join(', ')}, but its queue is bound to no source of theirs.`);
  }
}

/**
 * Nest's way in for events: methods marked `@EventPattern<string>('intake.report.accepted.v1')` get an
 * `IntegrationEvent` inside the unit of work of the inbox. Attached by
 * `app.connectMicroservice({ strategy: app.get(EventTransport) })`; Nest closes it after HTTP and before the data source.
 */
export class EventTransport extends Server implements CustomTransportStrategy {
  override readonly propagatesEventHandlerErrors = true;

  constructor(
    private readonly service: string,
    private readonly sources: readonly string[],
    private readonly eventHandlers: EventHandlers,
    private readonly consumer: EventConsumer,
    private readonly stop: () => Promise<void>,
  ) {
    super();
  }

  /** Several methods for one type are called one after the other, all within the same transaction. */
  override addHandler(pattern: unknown, callback: MessageHandler): void {
    this.eventHandlers.add(String(pattern), async (event) => {
      const result: unknown = await callback(event, { type: event.type });
      await lastValueFrom(this.transformToObservable(result), { defaultValue: undefined });
    });
  }

  override listen(started: (error?: unknown) => void): void {
    const unbound = this.eventHandlers.types.filter((type) => !this.sources.includes(type.split('.')[0]!));
    if (unbound.length > 0) return started(new NotBound(this.service, unbound));
    if (this.sources.length > 0) this.consumer.start();
    started();
  }

  override async close(): Promise<void> {
    await this.stop();
  }

  override on(): void {
    throw new Error('The event transport tells of its state by metrics and readiness only.');
  }

  override unwrap<T>(): T {
    return this.consumer as T;
  }
}
