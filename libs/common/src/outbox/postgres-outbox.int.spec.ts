import { runWithCorrelation } from '../logging/correlation';
import { EventTooLarge, OutboxNeedsUnitOfWork } from './postgres-outbox';
import { type OutboxBench, outboxBench } from './testing/outbox-bench';

describe('the outbox', () => {
  let bench: OutboxBench;

  beforeAll(async () => {
    bench = await outboxBench();
  });
  beforeEach(() => bench.dataSource.query('truncate outbox, outbox_stream'));
  afterAll(() => bench.close());

  const sequences = async (subject: string): Promise<number[]> => {
    const rows: { sequence: string }[] = await bench.dataSource.query(
      'select sequence from outbox where subject = $1 order by position',
      [subject],
    );
    return rows.map(({ sequence }) => Number(sequence));
  };

  it('tells an event with its envelope in the transaction that makes it true', async () => {
    const { unitOfWork, outbox, say, store } = bench;
    await runWithCorrelation('request-7', () => unitOfWork.run(() => outbox.add(say('hai-duong', 'một'))), 'event-6');
    const [told] = await store.pending(10);
    expect(told?.event).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
      type: bench.said.type,
      source: bench.source,
      aggregate: 'rumour',
      subject: 'hai-duong',
      sequence: 1,
      time: '2022-06-28T03:00:00.000Z',
      correlationId: 'request-7',
      causationId: 'event-6',
      data: { text: 'một' },
    });
  });

  it('refuses an event outside a unit of work', async () => {
    await expect(bench.outbox.add(bench.say('hai-duong'))).rejects.toThrow(OutboxNeedsUnitOfWork);
    expect(await sequences('hai-duong')).toEqual([]);
  });

  it('refuses an event from a handler whose transaction has ended without it', async () => {
    let late: Promise<void> | undefined;
    let ended: () => void = () => undefined;
    const end = new Promise<void>((resume) => (ended = resume));
    await bench.unitOfWork.run(async () => {
      late = end.then(() => bench.outbox.add(bench.say('hai-duong')));
      late.catch(() => undefined);
    });
    ended();
    await expect(late).rejects.toThrow(OutboxNeedsUnitOfWork);
    expect(await sequences('hai-duong')).toEqual([]);
  });

  it('refuses data that break the contract, and nothing else of the transaction is kept', async () => {
    const { unitOfWork, outbox, say } = bench;
    const broken = { ...say('hai-duong'), data: { text: 7 } } as unknown as ReturnType<typeof say>;
    await expect(unitOfWork.run(() => outbox.addAll([say('hai-duong'), broken]))).rejects.toThrow(/expected string/);
    await expect(
      unitOfWork.run(async () => {
        await outbox.add(say('hai-duong'));
        await outbox.add(broken);
      }),
    ).rejects.toThrow(/expected string/);
    expect(await sequences('hai-duong')).toEqual([]);
  });

  it('refuses content that belongs into the object store', async () => {
    const { unitOfWork, outbox, say } = bench;
    const told = (length: number) => unitOfWork.run(() => outbox.add(say('hai-duong', 'ă'.repeat(length / 2))));
    await told(250 * 1024);
    await expect(told(257 * 1024)).rejects.toThrow(EventTooLarge);
    expect(await sequences('hai-duong')).toEqual([1]);
  });

  it('numbers several events of several subjects in one round trip, each subject from 1 in their order', async () => {
    await bench.tell('hai-duong', 'nghe-an', 'hai-duong', 'hai-duong');
    await bench.tell('nghe-an', 'hai-duong');
    expect(await sequences('hai-duong')).toEqual([1, 2, 3, 4]);
    expect(await sequences('nghe-an')).toEqual([1, 2]);
  });

  it('leaves no gap and no double under concurrency, although a third of the transactions fails', async () => {
    const subjects = ['hai-duong', 'nghe-an', 'ca-mau'];
    const work = Array.from({ length: 120 }, (_, n) => {
      const [a, b] = [subjects[n % 3]!, subjects[(n + 1 + (n % 2)) % 3]!];
      return bench.unitOfWork
        .run(async () => {
          await bench.outbox.addAll([bench.say(a), bench.say(b), bench.say(a)]);
          if (n % 3 === 0) throw new Error('The use case changed its mind');
        })
        .then(
          () => [a, b, a],
          () => [],
        );
    });
    const told = (await Promise.all(work)).flat();
    for (const subject of subjects) {
      const count = told.filter((name) => name === subject).length;
      expect(count).toBeGreaterThan(10);
      expect(await sequences(subject)).toEqual(Array.from({ length: count }, (_, n) => n + 1));
    }
  });
});
