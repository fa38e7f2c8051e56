import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, bundleActor, Play } from './testing/play/play';
import { PrivateBroker } from './testing/play/private-broker';
import { pause } from './pause';

const chaosMs = 20_000;
const busy = { SUBJECTS: '40', PAUSE_MS: '4', DUPLICATES: '0.1', FAILURES: '0.05' };

describe('under chaos', () => {
  let folder: string;
  let actor: string;
  let broker: PrivateBroker;
  let play: Play;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tonghop-chaos-'));
    [broker, actor] = await Promise.all([PrivateBroker.start(folder), bundleActor('chaos')]);
  }, 90_000);
  beforeEach(async () => {
    play = await Play.open(actor, broker.url);
    await pause(2_000); // a quorum queue younger than a second does not survive the broker's crash
  });
  afterEach(() => play.close());
  afterAll(async () => {
    await broker.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('every committed event has its effect once and in order', async () => {
    await Promise.all((['tell', 'tell', 'listen', 'listen'] as const).map((role) => play.cast(role, busy)));
    const faults = await chaos();
    play.hush();
    const { committed, effects, distinct, outOfOrder } = await play.settled(30_000);
    expect({ effects, distinct, outOfOrder }).toEqual({ effects: committed, distinct: committed, outOfOrder: 0 });
    expect(committed).toBeGreaterThan(500);
    expect(faults.join(' ')).toMatch(/broker.*broker/);
    await pause(1_500); // late duplicates
    expect((await play.tally()).effects).toBe(committed);
  }, 90_000);

  it('the same play without inbox and gate is seen to fail', async () => {
    await Promise.all((['tell', 'listen-without-inbox'] as const).map((role) => play.cast(role, busy)));
    await pause(4_000);
    play.hush();
    const { effects, distinct, outOfOrder } = await play.settled(20_000);
    expect(effects).toBeGreaterThan(distinct);
    expect(outOfOrder).toBeGreaterThan(0);
  }, 60_000);

  /** One fault every half second or so; the broker is killed twice. */
  async function chaos(): Promise<string[]> {
    const faults: string[] = [];
    const until = Date.now() + chaosMs;
    for (let turn = 1; Date.now() < until; turn += 1) {
      const fault = turn % 10 === 5 && turn < 20 ? 'broker' : ['teller', 'listener', 'backends'][turn % 3]!;
      faults.push(fault);
      if (fault === 'broker') await broker.kill().then(() => broker.start());
      else if (fault === 'backends') await play.terminateBackends();
      else await replace(fault === 'teller' ? 'tell' : 'listen');
      await pause(300 + Math.random() * 400);
    }
    return faults;
  }

  async function replace(role: 'tell' | 'listen'): Promise<void> {
    const [victim] = play.children(role);
    if (victim) await end(victim, 'SIGKILL');
    await play.cast(role, busy);
  }
});
