import type { EventMessage } from '../messaging/event-message';

/** Something that must be done before an event may leave, e.g. its object archived. Called again after a failure. */
export abstract class OutboxGate {
  /** A rejection holds this event and the later ones of its stream back until the next attempt. */
  abstract beforePublish(event: EventMessage): Promise<void>;
}

const gatesAtOnce = 8;

/** Asks every gate for every event, eight events at once; answers the error of each event that may not leave. */
export async function passGates(
  events: readonly EventMessage[],
  gates: readonly OutboxGate[],
): Promise<Map<EventMessage, Error>> {
  const refused = new Map<EventMessage, Error>();
  const rest = [...events];
  const worker = async () => {
    for (let event = rest.shift(); event; event = rest.shift()) {
      try {
        for (const gate of gates) await gate.beforePublish(event);
      } catch (error) {
        refused.set(event, error instanceof Error ? error : new Error(String(error)));
      }
    }
  };
  await Promise.all(Array.from({ length: gatesAtOnce }, worker));
  return refused;
}
