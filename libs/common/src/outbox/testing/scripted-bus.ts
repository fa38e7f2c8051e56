import type { EventMessage } from '../../messaging/event-message';
import { type Consumption, type DeadLetter, MessageBus, type PublishResult } from '../../messaging/message-bus';

/** Publishes into `sent`, or answers what the test decides for an event. */
export class ScriptedBus extends MessageBus {
  readonly sent: EventMessage[] = [];
  answer: (event: EventMessage) => PublishResult | Promise<PublishResult> = () => ({ ok: true });

  override readonly connected = true;

  override publish(events: readonly EventMessage[]): Promise<PublishResult[]> {
    return Promise.all(
      events.map(async (event) => {
        const result = await this.answer(event);
        if (result.ok) this.sent.push(event);
        return result;
      }),
    );
  }

  override consume(): Consumption {
    throw new Error('Only for publishing.');
  }

  override waiting(): Promise<number> {
    return Promise.resolve(0);
  }

  override deadLetters(): Promise<DeadLetter[]> {
    return Promise.resolve([]);
  }

  override deadLetterCount(): Promise<number> {
    return Promise.resolve(0);
  }

  override requeueDeadLetters(): Promise<number> {
    return Promise.resolve(0);
  }

  override close(): Promise<void> {
    return Promise.resolve();
  }
}
