import { z } from 'zod';
import type { IntegrationEvent } from '../contracts/integration-event';

/**
 * An event on its way: the envelope of the contract and the aggregate's name, which the type does not always tell
 * (`intake.deadline.changed.v1` is about a report). A stream is (source, aggregate, subject).
 */
export type EventMessage = IntegrationEvent & Readonly<{ aggregate: string }>;

const EventMessageSchema = z.object({
  id: z.uuid(),
  type: z.string().min(1),
  source: z.string().min(1),
  aggregate: z.string().min(1),
  subject: z.string().min(1),
  sequence: z.int().min(1),
  time: z.iso.datetime(),
  correlationId: z.string(),
  causationId: z.string().nullable(),
  data: z.unknown(),
});

/** Throws if an arriving message is not one of ours; such a message goes to the dead-letter queue unread. */
export function readEventMessage(value: unknown): EventMessage {
  return EventMessageSchema.parse(value);
}

/** Names the stream within one consumer: events of one key are handled in order. */
export function streamOf(event: Pick<EventMessage, 'source' | 'aggregate' | 'subject'>): string {
  return `${event.source}/${event.aggregate}/${event.subject}`;
}
