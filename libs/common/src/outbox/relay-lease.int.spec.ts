import { eventually } from '../testing/eventually';
import { RelayLease } from './relay-lease';
import { type OutboxBench, outboxBench, ScriptedBus } from './testing/outbox-bench';

describe('the lease of the relay', () => {
  let bench: OutboxBench;

  beforeEach(async () => {
    bench = await outboxBench();
  });
  afterEach(() => bench.close());

  it('belongs to one replica, which keeps its fence as long as it renews', async () => {
    const [first, second] = [new RelayLease(bench.dataSource), new RelayLease(bench.dataSource)];
    expect(await first.fence()).toBe('1');
    expect(await second.fence()).toBeNull();
    expect(await first.take()).toBe('1');
  });

  it('passes on with a higher fence when it expires, and at once when it is given up', async () => {
    const [first, second] = [new RelayLease(bench.dataSource, 0), new RelayLease(bench.dataSource)];
    expect(await first.take()).toBe('1');
    await eventually(async () => expect(await second.take()).toBe('2'));
    expect(await first.take()).toBeNull();
    await second.release();
    await eventually(async () => expect(await first.take()).toBe('3'));
  });

  it('lets only one of two relays publish', async () => {
    const [leading, following] = [new ScriptedBus(), new ScriptedBus()];
    const leader = bench.relay(leading);
    leader.start();
    await bench.tell('hai-duong');
    await eventually(() => expect(leading.sent).toHaveLength(1));
    bench.relay(following).start();
    await bench.tell('nghe-an'); // committed at the follower, which tells the leader
    await eventually(() => expect(leading.sent).toHaveLength(2));
    expect(following.sent).toEqual([]);
    await leader.stop();
    await bench.tell('ca-mau');
    await eventually(() => expect(following.sent).toHaveLength(1));
  });

  it('lost in the middle of a batch, the old relay marks nothing and the new one publishes all of it', async () => {
    const [cutOff, taking] = [new ScriptedBus(), new ScriptedBus()];
    let letGo: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (letGo = resolve));
    cutOff.answer = async () => {
      await answered;
      return { ok: true };
    };
    const old = bench.relay(cutOff);
    await bench.tell('hai-duong', 'nghe-an');
    old.start();
    await eventually(async () => expect(await bench.dataSource.query('select 1 from relay_lease')).toHaveLength(1));
    const expire = `update relay_lease set expires_at = now() - interval '1 second' where fence = 1`;
    const next = bench.relay(taking);
    taking.answer = async () => {
      await answered;
      return { ok: true };
    };
    next.start();
    await eventually(async () => {
      await bench.dataSource.query(expire); // the old one may have renewed it
      expect(await bench.dataSource.query('select fence from relay_lease')).toEqual([{ fence: '2' }]);
    });
    letGo();
    await eventually(async () => expect(await next.idle()).toBe(true));
    expect(taking.sent.map(({ subject }) => subject)).toEqual(['hai-duong', 'nghe-an']);
    expect(cutOff.sent).toHaveLength(2); // duplicates, never losses
  });
});
