import type { EventContract, IntegrationEvent } from '../contracts/integration-event';
import type { EventMessage } from '../messaging/event-message';
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
    private readonly timeoutMs = 60_000,
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
    for (const handler of this.byType.get(event.type) ?? []) await this.withinTime(handler(event), event.type);
  }

  /** Unknown members are no fault: the producer may be newer. */
  private read({ type, data }: IntegrationEvent): unknown {
    const result = this.contracts.get(type)!.schema.safeParse(data);
    if (!result.success) throw new NonRetryableError(`The data of ${type} break its contract: ${result.error.message}`);
    return result.data;
  }

  private async withinTime(work: Promise<void>, type: string): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new HandlerTimeout(`A handler of ${type} took longer than ${this.timeoutMs} ms.`)),
        this.timeoutMs,
      );
    });
    try {
      await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
