import fc from 'fast-check';
import { type InboxBench, inboxBench } from './testing/inbox-bench';

const streams = ['hai-duong', 'nghe-an', 'ca-mau'];

/** Deliveries of every event of every stream, in any order, some several times. */
const deliveries = fc
  .array(fc.integer({ min: 0, max: 8 }), { minLength: streams.length, maxLength: streams.length })
  .map((lengths) => lengths.flatMap((length, s) => Array.from({ length }, (_, n) => ({ s, sequence: n + 1 }))))
  .filter((events) => events.length > 0)
  .chain((events) =>
    fc
      .array(fc.nat(events.length - 1), { maxLength: events.length })
      .chain((doubled) => {
        const all = [...events, ...doubled.map((index) => events[index]!)];
        return fc.shuffledSubarray(all, { minLength: all.length });
      })
      .map((order) => ({ events, order })),
  );

describe('whatever the order, however many the duplicates', () => {
  let bench: InboxBench;

  beforeAll(async () => {
    bench = await inboxBench();
  });
  afterAll(() => bench.close());

  it.each([1, 6])('each stream is handled once and in order, %i deliveries at a time', async (atOnce) => {
    await fc.assert(
      fc.asyncProperty(deliveries, fc.nat(100), async ({ events, order }, failureSeed) => {
        await bench.clear();
        let calls = failureSeed;
        bench.plan = async () => {
          if ((calls += 1) % 7 === 0) throw new Error('A hiccup');
        };
        const messages = new Map(
          events.map(({ s, sequence }) => [`${s} ${sequence}`, bench.said(streams[s]!, sequence)]),
        );
        const rest = order.map(({ s, sequence }) => messages.get(`${s} ${sequence}`)!);
        const replica = async () => {
          for (let next = rest.shift(); next; next = rest.shift()) await bench.inbox.receive(next);
        };
        await Promise.all(Array.from({ length: atOnce }, replica));
        do await bench.hurry();
        while ((await bench.retries.round()) > 0);
        const effects = await bench.effects();
        for (const [s, name] of streams.entries()) {
          const expected = events.filter((event) => event.s === s).map(({ sequence }) => `${name} ${sequence}`);
          expect(effects.filter((text) => text.startsWith(name))).toEqual(expected);
        }
      }),
      { numRuns: 15 },
    );
  });
});
