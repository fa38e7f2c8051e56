import type { EventMessage } from '../messaging/event-message';
import { withinTime } from '../messaging/within-time';

/** Something that must be done before an event may leave, e.g. its object archived. Called again after a failure. */
export abstract class OutboxGate {
  /** A rejection holds this event and the later ones of its stream back until the next attempt. */
  abstract beforePublish(event: EventMessage): Promise<void>;
}

const gatesAtOnce = 8;
const patienceMs = 10_000;

/**
 * Asks every gate for every event, eight events at once; answers the error of each event that may not leave. A gate
 * that does not answer in time is closed, so that a store in a black hole holds back only what needs it.
 */
export async function passGates(
  events: readonly EventMessage[],
  gates: readonly OutboxGate[],
  timeoutMs = patienceMs,
): Promise<Map<EventMessage, Error>> {
  const refused = new Map<EventMessage, Error>();
  const rest = [...events];
  const late = () => new Error(`The gate did not answer within ${timeoutMs} ms.`);
  const worker = async () => {
    for (let event = rest.shift(); event; event = rest.shift()) {
      try {
        for (const gate of gates) await withinTime(gate.beforePublish(event), timeoutMs, late);
      } catch (error) {
        refused.set(event, error instanceof Error ? error : new Error(String(error)));
      }
    }
  };
  await Promise.all(Array.from({ length: gatesAtOnce }, worker));
  return refused;
}
