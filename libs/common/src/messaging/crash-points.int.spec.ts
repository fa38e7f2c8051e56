import type { ChildProcess } from 'node:child_process';
import { OutboxStore } from '../outbox/outbox-store';
import { eventually } from '../testing/eventually';
import type { Failpoint } from './failpoint';
import { bundleActor, end, Play } from './testing/play/play';
import { testBrokerUrl } from './testing/test-broker';

/** Between each two steps, and in whose process. */
const failpoints: readonly [Failpoint, 'tell' | 'listen'][] = [
  ['before-business-commit', 'tell'],
  ['after-business-commit', 'tell'],
  ['relay-before-publish', 'tell'],
  ['relay-before-confirm', 'tell'],
  ['relay-before-mark', 'tell'],
  ['relay-after-mark', 'tell'],
  ['inbox-before-transaction', 'listen'],
  ['inbox-in-handler', 'listen'],
  ['inbox-before-commit', 'listen'],
  ['inbox-after-rollback', 'listen'],
  ['inbox-before-ack', 'listen'],
];

/** Where the two buses differ. */
const ofTheBus = failpoints.filter(([name]) => /confirm|mark|ack/.test(name));

describe.each([
  ['RabbitMQ', failpoints],
  ['PostgreSQL', ofTheBus],
])('a process killed with SIGKILL over %s', (kind, places) => {
  const cast = new Map<'tell' | 'listen', ChildProcess>();
  let play: Play;

  beforeAll(async () => {
    const actor = await bundleActor(`crash-${kind}`);
    play = await Play.open(actor, kind === 'RabbitMQ' ? testBrokerUrl() : undefined);
    await Promise.all([enter('tell'), enter('listen')]);
  });
  afterAll(() => play.close());

  it.each(places)('%s: nothing is lost, nothing counts twice, order is kept', async (failpoint, role) => {
    await end(cast.get(role)!, 'SIGTERM');
    const failures = failpoint === 'inbox-after-rollback' ? '0.2' : '0';
    const [doomed] = await Promise.all([play.cast(role, { FAILPOINT: failpoint, FAILURES: failures }), play.speak()]);
    await eventually(() => expect([doomed.exitCode, doomed.signalCode]).toEqual([null, 'SIGKILL']));
    await enter(role);
    const before = (await play.tally()).committed;
    await play.speak();
    await eventually(async () => expect((await play.tally()).committed).toBeGreaterThan(before + 20));
    await settlesOnceAndInOrder();
  });

  it('everything sent once more, twice, has no new effect', async () => {
    const { dataSource } = play.databases[0];
    const store = new OutboxStore(dataSource, play.source);
    const streams: { subject: string; last: number }[] = await dataSource.query(
      'select subject, last_sequence::integer as last from outbox_stream',
    );
    for (const _time of ['once', 'twice']) {
      for (const { subject, last } of streams) expect(await store.republish('count', subject, 1)).toBe(last);
      await eventually(async () => expect((await store.backlog()).pending).toBe(0));
    }
    await eventually(async () => expect(await play.waiting()).toBe(0));
    await settlesOnceAndInOrder();
  }, 240_000);

  async function enter(role: 'tell' | 'listen'): Promise<void> {
    cast.set(role, await play.cast(role, { PAUSE_MS: '10' }));
  }

  async function settlesOnceAndInOrder(): Promise<void> {
    play.hush();
    const { committed, effects, distinct, outOfOrder } = await play.settled(60_000);
    expect({ effects, distinct, outOfOrder }).toEqual({ effects: committed, distinct: committed, outOfOrder: 0 });
  }
});
