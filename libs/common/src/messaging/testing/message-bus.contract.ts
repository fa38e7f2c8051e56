import { eventually } from '../../testing/eventually';
import type { EventMessage } from '../event-message';
import { type Delivery, deliveryLimit, type MessageBus } from '../message-bus';
import { anEvent, uniqueName } from './an-event';

export type BusUnderTest = Readonly<{
  /** A new connection to the same broker, as another replica would have. */
  connect(): MessageBus;
  /** Puts something into the service's queue that is none of our events. */
  putUnreadable(service: string): Promise<void>;
  release(): Promise<void>;
}>;

/** What every adapter of the bus promises. `start` declares one queue per service with its bindings. */
export function describeMessageBus(
  name: string,
  start: (bindings: Record<string, readonly string[]>) => Promise<BusUnderTest>,
): void {
  describe(`${name} keeps the promises of the message bus`, () => {
    const source = uniqueName('intake');
    const merger = uniqueName('merger');
    const mailer = uniqueName('mailer');
    let broker: BusUnderTest;
    let bus: MessageBus;
    let seen: Delivery[];
    const accept = async (delivery: Delivery) => void seen.push(delivery);

    beforeAll(async () => {
      broker = await start({ [merger]: [`${source}.#`], [mailer]: [`${source}.report.*.v1`] });
    });
    beforeEach(() => {
      bus = broker.connect();
      seen = [];
    });
    afterEach(() => bus.close());
    afterAll(() => broker.release());

    it('brings an event, unchanged, to every service that is bound to its source', async () => {
      const event = anEvent({ source, data: { tên: 'Tỉnh ủy Hải Dương', figure: 94.5 } });
      const consumptions = [bus.consume(merger, accept), bus.consume(mailer, accept)];
      expect(await bus.publish([event])).toEqual([{ ok: true }]);
      await eventually(() => expect(seen).toEqual([event, event].map((told) => ({ event: told, redeliveries: 0 }))));
      await Promise.all(consumptions.map((consumption) => consumption.stop(1000)));
    });

    it('does not call it success when no queue is bound to the event', async () => {
      const unknown = anEvent({ source: uniqueName('nobody') });
      const known = anEvent({ source });
      const results = await bus.publish([unknown, known]);
      expect(results[0]).toMatchObject({ ok: false, reason: 'no-route' });
      expect(results[1]).toEqual({ ok: true });
      await takeAll(merger, mailer);
    });

    it('gives an event back when its handling fails, and counts the redelivery', async () => {
      const event = anEvent({ source, type: `${source}.campaign.opened.v1` });
      await bus.publish([event]);
      let attempts = 0;
      const consumption = bus.consume(merger, async (delivery) => {
        attempts += 1;
        if (attempts < 3) throw new Error('The database is away');
        await accept(delivery);
      });
      await eventually(() => expect(seen).toEqual([{ event, redeliveries: 2 }]));
      await consumption.stop(1000);
      expect(await bus.waiting(merger)).toBe(0);
    });

    it('makes an event a dead letter that was given back too often, and brings it again when asked', async () => {
      const event = anEvent({ source, type: `${source}.campaign.opened.v1` });
      await bus.publish([event]);
      const failing = bus.consume(merger, () => Promise.reject(new Error('never')));
      await eventually(async () => expect(await letters(merger)).toContainEqual([event.id, 'delivery_limit']), 20_000);
      await failing.stop(1000);
      expect(await bus.requeueDeadLetters(merger, [event.id])).toBe(1);
      const consumption = bus.consume(merger, accept);
      await eventually(() => expect(seen.map(({ event: { id } }) => id)).toEqual([event.id]));
      await consumption.stop(1000);
      expect(await letters(merger)).toEqual([]);
      expect(deliveryLimit).toBeGreaterThan(5);
    });

    it('puts what is none of our events among the dead letters without calling the handler', async () => {
      const consumption = bus.consume(mailer, accept);
      await broker.putUnreadable(mailer);
      await eventually(async () => expect((await letters(mailer)).map(([, reason]) => reason)).toEqual(['rejected']));
      expect(seen).toEqual([]);
      await consumption.stop(1000);
    });

    it('lets running handlers finish when it stops, and gives back what had not begun', async () => {
      const events = Array.from({ length: 12 }, (_, n) =>
        anEvent({ source, type: `${source}.campaign.opened.v1`, sequence: n + 1 }),
      );
      await bus.publish(events);
      const begun: EventMessage[] = [];
      const finished: EventMessage[] = [];
      const consumption = bus.consume(merger, async ({ event }) => {
        begun.push(event);
        await new Promise((resume) => setTimeout(resume, 300));
        finished.push(event);
      });
      await eventually(() => expect(begun.length).toBe(8));
      await consumption.stop(5000);
      expect(finished).toEqual(begun);
      expect(finished.length).toBeLessThan(12);
      await takeAll(merger);
      const other = seen.map(({ event }) => event.id);
      expect(new Set([...other, ...finished.map(({ id }) => id)])).toEqual(new Set(events.map(({ id }) => id)));
      expect(other.length + finished.length).toBe(12);
    });

    it('hands the events of a replica that died to another one', async () => {
      const event = anEvent({ source, type: `${source}.campaign.opened.v1` });
      const dying = broker.connect();
      let handed = false;
      dying.consume(merger, () => {
        handed = true;
        return new Promise(() => undefined);
      });
      await bus.publish([event]);
      await eventually(() => expect(handed).toBe(true));
      await dying.close();
      const consumption = bus.consume(merger, accept);
      await eventually(() => expect(seen).toEqual([{ event, redeliveries: 1 }]));
      await consumption.stop(1000);
    });

    async function letters(service: string): Promise<string[][]> {
      return (await bus.deadLetters(service)).map(({ id, reason }) => [id, reason]);
    }

    async function takeAll(...services: string[]): Promise<void> {
      const consumptions = services.map((service) => bus.consume(service, accept));
      await eventually(async () => {
        for (const service of services) expect(await bus.waiting(service)).toBe(0);
        expect(consumptions.every(({ idle }) => idle)).toBe(true);
        expect(seen.length).toBeGreaterThan(0);
      });
      await Promise.all(consumptions.map((consumption) => consumption.stop(1000)));
    }
  });
}
