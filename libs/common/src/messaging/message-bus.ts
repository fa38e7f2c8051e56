import type { EventMessage } from './event-message';

/** `channel`: the broker is out of reach, which is no event's fault; the others are told of one event. */
export type PublishFailure = 'nack' | 'no-route' | 'timeout' | 'channel';

export type PublishResult = Readonly<{ ok: true } | { ok: false; reason: PublishFailure; detail: string }>;

/** `redeliveries` counts how often the message was handed out before without being finished. */
export type Delivery = Readonly<{ event: EventMessage; redeliveries: number }>;

export type DeadLetter = Readonly<{ id: string; type: string; reason: string; body: string }>;

export abstract class Consumption {
  /** Takes no more, gives back what has not begun, and waits for what has, at most `graceMs`. */
  abstract stop(graceMs: number): Promise<void>;

  /** Nothing is being handled at the moment. */
  abstract get idle(): boolean;
}

/** Carries events between services, at least once and in no promised order; outbox and inbox make it exactly that. */
export abstract class MessageBus {
  /** One result per event, in their order. `ok` means: stored durably in every bound queue, and there was one. */
  abstract publish(events: readonly EventMessage[]): Promise<PublishResult[]>;

  /** `handle` resolves when the event is stored or done (then it is gone here); a rejection gives it back. */
  abstract consume(service: string, handle: (delivery: Delivery) => Promise<void>): Consumption;

  /** Messages that wait in the service's queue; some of those in work may be counted. */
  abstract waiting(service: string): Promise<number>;

  /** What could not be read or was given back too often. */
  abstract deadLetters(service: string): Promise<DeadLetter[]>;

  abstract deadLetterCount(service: string): Promise<number>;

  /** Puts dead letters back into the service's queue; answers how many. */
  abstract requeueDeadLetters(service: string, ids: readonly string[]): Promise<number>;

  /** The connections this replica needs are there. Readiness tells of it; liveness never asks. */
  abstract get connected(): boolean;

  abstract close(): Promise<void>;
}

/** Handlers at once, and messages held at once, per replica. */
export const consumerConcurrency = 8;
export const consumerPrefetch = 16;
/** A message handed out more often without an end is a dead letter. */
export const deliveryLimit = 20;
