import type { EventMessage } from '../messaging/event-message';
import { eventually } from '../testing/eventually';
import { type OutboxBench, outboxBench, ScriptedBus } from './testing/outbox-bench';

describe('the relay', () => {
  let bench: OutboxBench;
  let bus: ScriptedBus;
  let errors: unknown[];
  const sent = () => bus.sent.map(({ subject, sequence }) => `${subject} ${sequence}`);

  const due = (wait: string) =>
    bench.dataSource.query('update outbox set next_attempt_at = now() + $1::interval where attempts > 0', [wait]);

  beforeEach(async () => {
    bench = await outboxBench();
    bus = new ScriptedBus();
    errors = [];
  });
  afterEach(() => bench.close());

  it('publishes what is committed, in order, and is idle after it', async () => {
    const relay = bench.relay(bus);
    await bench.tell('hai-duong', 'nghe-an', 'hai-duong');
    expect(await relay.idle()).toBe(false);
    relay.start();
    await eventually(() => expect(sent()).toEqual(['hai-duong 1', 'nghe-an 1', 'hai-duong 2']));
    await eventually(async () => expect(await relay.idle()).toBe(true));
  });

  it('publishes an event with a low position that was committed after later ones', async () => {
    const relay = bench.relay(bus);
    relay.start();
    let commit: () => void = () => undefined;
    const mayCommit = new Promise<void>((resolve) => (commit = resolve));
    let written: () => void = () => undefined;
    const isWritten = new Promise<void>((resolve) => (written = resolve));
    const slow = bench.unitOfWork.run(async () => {
      await bench.outbox.add(bench.say('slow'));
      written();
      await mayCommit;
    });
    await isWritten;
    await bench.tell('fast');
    await eventually(() => expect(sent()).toEqual(['fast 1']));
    commit();
    await slow;
    await eventually(() => expect(sent()).toEqual(['fast 1', 'slow 1']));
  });

  it.each(['no-route', 'nack', 'timeout'] as const)(
    'does not take %s for success: it waits and tries again',
    async (reason) => {
      let refusals = 1;
      bus.answer = ({ subject }) =>
        subject === 'hai-duong' && refusals-- > 0 ? { ok: false, reason, detail: 'refused' } : { ok: true };
      const relay = bench.relay(bus);
      await bench.tell('hai-duong', 'nghe-an');
      relay.start();
      await eventually(() => expect(sent()).toEqual(['nghe-an 1']));
      await eventually(async () => {
        const waiting = await bench.dataSource.query('select attempts, last_error from outbox where attempts > 0');
        expect(waiting).toEqual([{ attempts: 1, last_error: `${reason}: refused` }]);
      });
      await due('1 hour');
      await bench.tell('hai-duong', 'nghe-an');
      await eventually(() => expect(sent()).toEqual(['nghe-an 1', 'nghe-an 2']));
      await due('0 hours');
      await eventually(() => expect(sent()).toEqual(['nghe-an 1', 'nghe-an 2', 'hai-duong 1', 'hai-duong 2']));
    },
  );

  it('counts nothing against an event while the broker is out of reach', async () => {
    let away = true;
    let tries = 0;
    bus.answer = () => {
      tries += 1;
      return away ? { ok: false, reason: 'channel', detail: 'gone' } : { ok: true };
    };
    const relay = bench.relay(bus);
    await bench.tell('hai-duong');
    relay.start();
    await eventually(() => expect(tries).toBeGreaterThan(1));
    away = false;
    await eventually(() => expect(sent()).toEqual(['hai-duong 1']));
    await eventually(async () => expect(await relay.idle()).toBe(true));
    expect(await bench.dataSource.query('select attempts from outbox')).toEqual([{ attempts: 0 }]);
  });

  it('lets an event out only after its gate; a closed gate holds its stream and nothing else', async () => {
    const passed: EventMessage[] = [];
    let closed = true;
    const relay = bench.relay(bus);
    relay.addGate({
      async beforePublish(event) {
        if (closed && event.subject === 'hai-duong') throw new Error('The object store is away');
        passed.push(event);
      },
    });
    await bench.tell('hai-duong', 'hai-duong', 'nghe-an');
    relay.start();
    await eventually(() => expect(sent()).toEqual(['nghe-an 1']));
    await eventually(async () => expect(await bench.store.pending(10)).toEqual([]));
    closed = false;
    await eventually(() => expect(sent()).toEqual(['nghe-an 1', 'hai-duong 1', 'hai-duong 2']));
    expect(passed.map(({ id }) => id)).toEqual(expect.arrayContaining(bus.sent.map(({ id }) => id)));
  });

  it('the first event that its gate lets out again brings forward those that waited for it', async () => {
    let closed = true;
    const relay = bench.relay(bus);
    relay.addGate({
      async beforePublish() {
        if (closed) throw new Error('The object store is away');
      },
    });
    await bench.tell('hai-duong', 'nghe-an', 'ca-mau');
    relay.start();
    await eventually(async () => {
      expect(await bench.dataSource.query('select 1 from outbox where attempts > 0')).toHaveLength(3);
    });
    bus.answer = ({ subject }) =>
      subject === 'ca-mau' ? { ok: false, reason: 'nack', detail: 'refused' } : { ok: true };
    await due('1 hour');
    closed = false;
    await bench.dataSource.query(`update outbox set next_attempt_at = now() where subject = 'nghe-an'`);
    await eventually(() => expect(sent()).toEqual(['nghe-an 1', 'hai-duong 1']));
    await eventually(async () => {
      const waiting = await bench.dataSource.query('select subject, last_error from outbox where published_at is null');
      expect(waiting).toEqual([{ subject: 'ca-mau', last_error: 'nack: refused' }]);
    });
  });

  it('asks its gates for eight events at once and no more', async () => {
    let running = 0;
    let most = 0;
    const relay = bench.relay(bus);
    relay.addGate({
      async beforePublish() {
        most = Math.max(most, (running += 1));
        await new Promise((resume) => setTimeout(resume, 20));
        running -= 1;
      },
    });
    await bench.tell(...Array.from({ length: 20 }, (_, n) => `unit-${n}`));
    relay.start();
    await eventually(() => expect(sent()).toHaveLength(20));
    expect(most).toBe(8);
  });

  it('sends a stream once more from the sequence that an operator names, with the same ids', async () => {
    const relay = bench.relay(bus);
    relay.start();
    await bench.tell('hai-duong', 'hai-duong', 'hai-duong', 'nghe-an');
    await eventually(() => expect(sent()).toHaveLength(4));
    await eventually(async () => expect(await relay.idle()).toBe(true));
    const before = bus.sent.filter(({ subject }) => subject === 'hai-duong');
    expect(await bench.store.republish('rumour', 'hai-duong', 2)).toBe(2);
    await eventually(() => expect(bus.sent).toHaveLength(6));
    expect(bus.sent.slice(4)).toEqual(before.slice(1));
    expect(errors).toEqual([]);
  });
});
