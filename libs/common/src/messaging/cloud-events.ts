import { type EventMessage, readEventMessage } from './event-message';

/** CloudEvents 1.0 in binary mode over AMQP 0-9-1: the data is the body, the rest are headers with this prefix. */
const prefix = 'cloudEvents_';

/** Wide enough for the order of text to be the order of numbers, as the extension `sequence` asks. */
const sequenceDigits = 19;

export function toCloudEventHeaders(event: EventMessage): Record<string, string> {
  const attributes: Record<string, string | null> = {
    specversion: '1.0',
    id: event.id,
    source: `/${event.source}`,
    type: event.type,
    subject: event.subject,
    time: event.time,
    dataschema: `urn:tonghop:${event.type}`,
    sequence: String(event.sequence).padStart(sequenceDigits, '0'),
    partitionkey: event.subject,
    aggregate: event.aggregate,
    correlationid: event.correlationId,
    causationid: event.causationId,
  };
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[`${prefix}${name}`, value]])),
  );
}

/** Throws if the headers or the body are not those of one of our events. */
export function fromCloudEvent(headers: Record<string, unknown>, body: string): EventMessage {
  const text = (name: string) => {
    const value = headers[`${prefix}${name}`];
    return typeof value === 'string' ? value : undefined;
  };
  return readEventMessage({
    id: text('id'),
    type: text('type'),
    source: text('source')?.replace(/^\//, ''),
    aggregate: text('aggregate'),
    subject: text('subject'),
    sequence: Number(text('sequence')),
    time: text('time'),
    correlationId: text('correlationid') ?? '',
    causationId: text('causationid') ?? null,
    data: JSON.parse(body),
  });
}
