import { listDeadLetters, replayDeadLetters, skipDeadLetters } from './dead-letters';
import { NonRetryableError } from './handler-errors';
import { type InboxBench, inboxBench } from './testing/inbox-bench';

const decision = { by: 'van-hanh@byt.example.vn', reason: 'Đã sửa danh mục' };

describe('dead events', () => {
  let bench: InboxBench;
  let broken: boolean;

  beforeAll(async () => {
    bench = await inboxBench();
  });
  beforeEach(async () => {
    await bench.clear();
    broken = true;
    bench.plan = async ({ sequence }) => {
      if (broken && sequence === 1) throw new NonRetryableError('No such campaign kind');
    };
    for (const sequence of [1, 2, 3]) await bench.inbox.receive(bench.said('hai-duong', sequence));
  });
  afterAll(() => bench.close());

  it('are listed with their error and with what waits behind them', async () => {
    expect(await listDeadLetters(bench.dataSource)).toMatchObject([
      {
        type: bench.said('x', 1).type,
        subject: 'hai-duong',
        sequence: 1,
        attempts: 1,
        error: 'NonRetryableError: No such campaign kind',
        waitingBehind: 2,
      },
    ]);
  });

  it('are handled on replay with all that waited behind; a second replay does nothing', async () => {
    const ids = (await listDeadLetters(bench.dataSource)).map(({ id }) => id);
    broken = false;
    expect(await replayDeadLetters(bench.dataSource, ids, decision)).toEqual(ids);
    await bench.retries.round();
    expect(await bench.effects()).toEqual(['hai-duong 1', 'hai-duong 2', 'hai-duong 3']);
    expect(await replayDeadLetters(bench.dataSource, ids, decision)).toEqual([]);
    await bench.retries.round();
    expect(await bench.effects()).toHaveLength(3);
    expect(await bench.dataSource.query('select resolved_by, resolved_reason from inbox where sequence = 1')).toEqual([
      { resolved_by: decision.by, resolved_reason: decision.reason },
    ]);
  });

  it('are dead again if nothing was repaired', async () => {
    const ids = (await listDeadLetters(bench.dataSource)).map(({ id }) => id);
    await replayDeadLetters(bench.dataSource, ids, decision);
    await bench.retries.round();
    expect(await bench.fates()).toEqual(['hai-duong 1 dead', 'hai-duong 2 parked', 'hai-duong 3 parked']);
  });

  it('can be passed over for good, and their stream goes on behind them', async () => {
    const ids = (await listDeadLetters(bench.dataSource)).map(({ id }) => id);
    expect(await skipDeadLetters(bench.dataSource, ids, decision)).toEqual(ids);
    await bench.retries.round();
    expect(await bench.effects()).toEqual(['hai-duong 2', 'hai-duong 3']);
    expect(await bench.fates()).toEqual(['hai-duong 1 skipped', 'hai-duong 2 processed', 'hai-duong 3 processed']);
  });
});
