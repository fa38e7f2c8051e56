import type { MessageBus } from '../../message-bus';

/** Publishes a share of the events a second time, a little later, as two relays or a lost confirm would. */
export function doubling(bus: MessageBus, share: number): MessageBus {
  const publish = bus.publish.bind(bus);
  bus.publish = async (events) => {
    const again = events.filter(() => Math.random() < share);
    if (again.length > 0) setTimeout(() => void publish(again), Math.random() * 300);
    return publish(events);
  };
  return bus;
}
