import type { EventContract, NewEvent } from '../contracts/integration-event';

/**
 * Tells other services what happened, in the transaction in which it happens: committed with it, or not at all.
 * Refuses to work outside a unit of work and refuses data that break the contract's schema, so that both fail the
 * transaction. The only way to publish.
 */
export abstract class Outbox {
  add<Contract extends EventContract>(event: NewEvent<Contract>): Promise<void> {
    return this.addAll([event as unknown as NewEvent]);
  }

  /** Several events in one round trip, in this order. */
  abstract addAll(events: readonly NewEvent[]): Promise<void>;
}
