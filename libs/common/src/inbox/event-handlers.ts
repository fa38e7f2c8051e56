import type { EventContract, IntegrationEvent } from '../contracts/integration-event';
import type { EventMessage } from '../messaging/event-message';
import { withinTime } from '../messaging/within-time';
import { handlerMs } from '../persistence/time-limits';
import { HandlerTimeout, NonRetryableError } from './handler-errors';

export type EventHandler = (event: IntegrationEvent) => Promise<void>;

export class UnknownEventType extends Error {
  constructor(type: string) {
    super(`A consumer waits for ${type}, but there is no contract of that name.`);
  }
}

/** The handlers of one service by event type, each called with data that its contract has accepted. */
export class EventHandlers {
  private readonly byType = new Map<string, EventHandler[]>();

  constructor(
    private readonly contracts: ReadonlyMap<string, EventContract>,
    private readonly timeoutMs = handlerMs,
  ) {}

  get types(): string[] {
    return [...this.byType.keys()];
  }

  add(type: string, handler: EventHandler): void {
    if (!this.contracts.has(type)) throw new UnknownEventType(type);
    this.byType.set(type, [...(this.byType.get(type) ?? []), handler]);
  }

  handles(type: string): boolean {
    return this.byType.has(type);
  }

  /** Calls the handlers of the event's type, one after the other. */
  async handle({ aggregate: _aggregate, ...message }: EventMessage): Promise<void> {
    const event = { ...message, data: this.read(message) };
    const late = () => new HandlerTimeout(`A handler of ${event.type} took longer than ${this.timeoutMs} ms.`);
    for (const handler of this.byType.get(event.type) ?? []) await withinTime(handler(event), this.timeoutMs, late);
  }

  /** Unknown members are no fault: the producer may be newer. */
  private read({ type, data }: IntegrationEvent): unknown {
    const result = this.contracts.get(type)!.schema.safeParse(data);
    if (!result.success) throw new NonRetryableError(`The data of ${type} break its contract: ${result.error.message}`);
    return result.data;
  }
}
