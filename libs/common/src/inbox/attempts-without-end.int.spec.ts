import { NotReadyError } from './handler-errors';
import { type InboxBench, inboxBench } from './testing/inbox-bench';

describe('an attempt that does not end', () => {
  let bench: InboxBench;

  beforeAll(async () => {
    bench = await inboxBench(100);
  });
  beforeEach(async () => {
    await bench.clear();
    bench.plan = async () => undefined;
  });
  afterAll(() => bench.close());

  /** The handler of this event never ends. */
  const hangs = (which: number) => async (event: { sequence: number }) =>
    event.sequence === which ? new Promise<void>(() => undefined) : undefined;
  /** As after a process that ended in the middle of its attempts at these. */
  const afterCrashes = (sequence: number, crashes: number) =>
    bench.dataSource.query('update inbox set suspect = true, crashes = $2 where sequence = $1', [sequence, crashes]);
  const round = async () => {
    await bench.hurry();
    await bench.retries.round();
  };

  it('of a successor lets the event before it pass, and is counted as the successor’s own', async () => {
    bench.plan = hangs(2);
    await bench.inbox.receive(bench.said('hai-duong', 3));
    await bench.inbox.receive(bench.said('hai-duong', 2));
    await bench.inbox.receive(bench.said('hai-duong', 1));
    expect(await bench.effects()).toEqual(['hai-duong 1']);
    expect(await bench.fates()).toEqual(['hai-duong 1 processed', 'hai-duong 2 retry', 'hai-duong 3 parked']);
    for (let crashes = 1; crashes <= 21; crashes += 1) {
      if (crashes === 3) await afterCrashes(2, 19);
      await round();
    }
    expect(await bench.fates()).toEqual(['hai-duong 1 processed', 'hai-duong 2 dead', 'hai-duong 3 parked']);
  });

  it('of a successor lets an event pass that is itself tried again', async () => {
    bench.plan = () => Promise.reject(new Error('The mail server is away'));
    await bench.inbox.receive(bench.said('hai-duong', 1));
    await bench.inbox.receive(bench.said('hai-duong', 2));
    bench.plan = hangs(2);
    await round();
    expect(await bench.fates()).toEqual(['hai-duong 1 processed', 'hai-duong 2 retry']);
    bench.plan = async () => undefined;
    await round();
    expect(await bench.effects()).toEqual(['hai-duong 1', 'hai-duong 2']);
  });

  it('because the process ended, is followed by one alone: what waits behind it may have ended the process', async () => {
    bench.plan = () => Promise.reject(new Error('The mail server is away'));
    await bench.inbox.receive(bench.said('hai-duong', 1));
    await bench.inbox.receive(bench.said('hai-duong', 2));
    await afterCrashes(1, 19);
    bench.plan = async () => undefined;
    await round();
    expect(await bench.fates()).toEqual(['hai-duong 1 processed', 'hai-duong 2 parked']);
    await round();
    expect(await bench.effects()).toEqual(['hai-duong 1', 'hai-duong 2']);
  });

  it('stores a suspicious event without running it, and gives it up if every attempt ends with the process', async () => {
    const event = bench.said('hai-duong', 1);
    await bench.inbox.quarantine(event, 'Handed out 5 times without an end.');
    expect(await bench.fates()).toEqual(['hai-duong 1 retry']);
    await afterCrashes(1, 20); // each claim was committed, no attempt returned
    await round();
    expect(await bench.fates()).toEqual(['hai-duong 1 dead']);
    expect(await bench.effects()).toEqual([]);
  });

  it('is given up after twenty, also where the event was not ready before', async () => {
    bench.plan = () => Promise.reject(new NotReadyError('The campaign is not known yet'));
    await bench.inbox.receive(bench.said('hai-duong', 1));
    await afterCrashes(1, 20);
    await round();
    expect(await bench.fates()).toEqual(['hai-duong 1 dead']);
  });

  it('is forgotten when a later one ends', async () => {
    bench.plan = () => Promise.reject(new NotReadyError('The campaign is not known yet'));
    await bench.inbox.receive(bench.said('hai-duong', 1));
    await afterCrashes(1, 19);
    await round();
    expect(await bench.dataSource.query('select status, crashes, suspect from inbox')).toEqual([
      { status: 'retry', crashes: 0, suspect: false },
    ]);
  });
});
