import { eventually } from '../testing/eventually';
import type { Failpoint } from './failpoint';
import { bundleActor, Play } from './testing/play/play';
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
  let actor: string;
  let play: Play;

  beforeAll(async () => {
    actor = await bundleActor(`crash-${kind}`);
  });
  beforeEach(async () => {
    play = await Play.open(actor, kind === 'RabbitMQ' ? testBrokerUrl() : undefined);
  });
  afterEach(() => play.close());

  it.each(places)('%s: nothing is lost, nothing counts twice, order is kept', async (failpoint, role) => {
    const failures = failpoint === 'inbox-after-rollback' ? '0.2' : '0';
    const doomed = { FAILPOINT: failpoint, FAILURES: failures, PAUSE_MS: '5' };
    const [teller, listener] = await Promise.all([
      play.cast('tell', role === 'tell' ? doomed : { PAUSE_MS: '5' }),
      play.cast('listen', role === 'listen' ? doomed : {}),
    ]);
    const victim = role === 'tell' ? teller : listener;
    await eventually(() => expect([victim.exitCode, victim.signalCode]).toEqual([null, 'SIGKILL']));
    await play.cast(role, { PAUSE_MS: '5' });
    const before = (await play.tally()).committed;
    await eventually(async () => expect((await play.tally()).committed).toBeGreaterThan(before + 20));
    play.hush();
    const { committed, effects, distinct, outOfOrder } = await play.settled(15_000);
    expect({ effects, distinct, outOfOrder }).toEqual({ effects: committed, distinct: committed, outOfOrder: 0 });
  });
});
