import { currentCausationId, currentCorrelationId } from '../logging/correlation';
import { UnknownEventType } from './event-handlers';
import { NonRetryableError, NotReadyError } from './handler-errors';
import { type InboxBench, inboxBench } from './testing/inbox-bench';

describe('the inbox', () => {
  let bench: InboxBench;

  beforeAll(async () => {
    bench = await inboxBench();
  });
  beforeEach(async () => {
    await bench.clear();
    bench.plan = async () => undefined;
  });
  afterAll(() => bench.close());

  it('handles an event in the transaction that records it, knowing what caused it', async () => {
    const event = bench.said('hai-duong', 1);
    let cause: (string | null)[] = [];
    bench.plan = async () => void (cause = [currentCorrelationId(), currentCausationId()]);
    await bench.inbox.receive(event);
    expect(await bench.effects()).toEqual(['hai-duong 1']);
    expect(await bench.fates()).toEqual(['hai-duong 1 processed']);
    expect(cause).toEqual([event.correlationId, event.id]);
  });

  it('handles an event once, however often and at however many replicas at once it arrives', async () => {
    const event = bench.said('hai-duong', 1);
    await Promise.all(Array.from({ length: 8 }, () => bench.inbox.receive(event)));
    await bench.inbox.receive(event);
    expect(await bench.effects()).toEqual(['hai-duong 1']);
  });

  it('knows an old event by its sequence when its row is long deleted', async () => {
    const event = bench.said('hai-duong', 1);
    await bench.inbox.receive(event);
    await bench.dataSource.query('delete from inbox');
    await bench.inbox.receive(event);
    expect(await bench.effects()).toEqual(['hai-duong 1']);
  });

  it('parks what comes too early and handles it right after what it waited for', async () => {
    await bench.inbox.receive(bench.said('hai-duong', 3));
    await bench.inbox.receive(bench.said('hai-duong', 2));
    await bench.inbox.receive(bench.said('nghe-an', 1));
    expect(await bench.effects()).toEqual(['nghe-an 1']);
    expect(await bench.fates()).toEqual(['hai-duong 2 parked', 'hai-duong 3 parked', 'nghe-an 1 processed']);
    await bench.inbox.receive(bench.said('hai-duong', 1));
    expect(await bench.effects()).toEqual(['nghe-an 1', 'hai-duong 1', 'hai-duong 2', 'hai-duong 3']);
  });

  it('passes over a type nobody handles, without a gap', async () => {
    await bench.inbox.receive({ ...bench.said('hai-duong', 1), type: bench.withdrawn.type });
    await bench.inbox.receive({ ...bench.said('hai-duong', 2), type: `${bench.source}.rumour.unheard-of.v7` });
    await bench.inbox.receive(bench.said('hai-duong', 3));
    expect(await bench.fates()).toEqual(['hai-duong 1 skipped', 'hai-duong 2 skipped', 'hai-duong 3 processed']);
  });

  it('keeps nothing of a failed attempt, tries again, and then goes on with the successors', async () => {
    let refusals = 2;
    bench.plan = async ({ sequence }) => {
      if (sequence === 1 && refusals-- > 0) throw new Error('The mail server is away');
    };
    await bench.inbox.receive(bench.said('hai-duong', 1));
    await bench.inbox.receive(bench.said('hai-duong', 2));
    expect(await bench.effects()).toEqual([]);
    expect(await bench.fates()).toEqual(['hai-duong 1 retry', 'hai-duong 2 parked']);
    await bench.hurry();
    await bench.retries.round();
    expect(await bench.effects()).toEqual([]);
    await bench.hurry();
    await bench.retries.round();
    expect(await bench.effects()).toEqual(['hai-duong 1', 'hai-duong 2']);
    expect(await bench.retries.round()).toBe(0);
  });

  it('goes on after an error of the database inside a handler', async () => {
    bench.plan = async ({ subject }) => {
      if (subject === 'hai-duong') await bench.unitOfWork.query('select 1 / 0');
    };
    await bench.inbox.receive(bench.said('hai-duong', 1));
    expect(await bench.fates()).toEqual(['hai-duong 1 retry']);
    expect(await bench.dataSource.query('select last_error from inbox')).toEqual([
      { last_error: 'QueryFailedError: division by zero' },
    ]);
  });

  it('gives up at once what can never succeed, and holds its stream but no other', async () => {
    bench.plan = async ({ subject, sequence }) => {
      if (subject === 'hai-duong' && sequence === 1) throw new NonRetryableError('No such campaign kind');
    };
    await bench.inbox.receive(bench.said('hai-duong', 1));
    await bench.inbox.receive(bench.said('hai-duong', 2));
    await bench.inbox.receive(bench.said('nghe-an', 1));
    await bench.hurry();
    expect(await bench.retries.round()).toBe(0);
    expect(await bench.fates()).toEqual(['hai-duong 1 dead', 'hai-duong 2 parked', 'nghe-an 1 processed']);
  });

  it('gives up data that break their contract without calling the handler', async () => {
    await bench.inbox.receive({ ...bench.said('hai-duong', 1), data: { words: 1 } });
    await bench.inbox.receive({ ...bench.said('nghe-an', 1), data: { text: 'ok', addedLater: true } });
    expect(await bench.fates()).toEqual(['hai-duong 1 dead', 'nghe-an 1 processed']);
    expect(await bench.effects()).toEqual(['ok']);
  });

  it('waits far longer for something that has not arrived than for something that is broken', async () => {
    bench.plan = async ({ subject }) => {
      throw subject === 'early' ? new NotReadyError('The campaign is not known yet') : new Error('Broken');
    };
    await bench.inbox.receive(bench.said('early', 1));
    await bench.inbox.receive(bench.said('broken', 1));
    for (let n = 0; n < 30; n += 1) {
      await bench.hurry();
      await bench.retries.round();
    }
    expect(await bench.fates()).toEqual(['broken 1 dead', 'early 1 retry']);
    await bench.dataSource.query(`update inbox set received_at = now() - interval '25 hours'`);
    await bench.hurry();
    await bench.retries.round();
    expect(await bench.fates()).toEqual(['broken 1 dead', 'early 1 dead']);
  });

  it('refuses a handler for an event type without a contract', () => {
    expect(() => bench.handlers.add('intake.report.submited.v1', async () => undefined)).toThrow(UnknownEventType);
  });
});
