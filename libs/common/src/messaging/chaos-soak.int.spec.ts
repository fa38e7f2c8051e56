import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { end, bundleActor, Play } from './testing/play/play';
import { PrivateBroker } from './testing/play/private-broker';
import { pause } from './pause';
import { eventually } from '../testing/eventually';

const chaosMs = 20_000;
const busy = { SUBJECTS: '40', PAUSE_MS: '4', DUPLICATES: '0.1', FAILURES: '0.05' };

type Fault = 'broker' | 'tell' | 'listen' | 'backends';

describe('under chaos', () => {
  let folder: string;
  let actor: string;
  let broker: PrivateBroker;
  let play: Play;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tonghop-chaos-'));
    [broker, actor] = await Promise.all([PrivateBroker.start(folder), bundleActor('chaos')]);
  }, 180_000);
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
    const { committed, effects, distinct, outOfOrder } = await play.settled(120_000);
    expect({ effects, distinct, outOfOrder }).toEqual({ effects: committed, distinct: committed, outOfOrder: 0 });
    expect(committed).toBeGreaterThan(200);
    expect(faults.filter((fault) => fault === 'broker')).toHaveLength(2);
    expect(new Set(faults)).toEqual(new Set(['broker', 'tell', 'listen', 'backends']));
    await pause(1_500); // late duplicates
    expect((await play.tally()).effects).toBe(committed);
  }, 300_000);

  it('the same play without inbox and gate is seen to fail', async () => {
    await Promise.all((['tell', 'listen-without-inbox'] as const).map((role) => play.cast(role, busy)));
    await eventually(async () => {
      const { effects, distinct, outOfOrder } = await play.tally();
      expect(effects).toBeGreaterThan(distinct);
      expect(outOfOrder).toBeGreaterThan(0);
    });
  });

  /** A fault every half second or so; meanwhile the broker is killed and started again, twice. */
  async function chaos(): Promise<Fault[]> {
    const faults: Fault[] = [];
    const until = Date.now() + chaosMs;
    const brokerFaults = killBroker(2, () => faults.push('broker'));
    for (let turn = 0; Date.now() < until; turn += 1) {
      const fault = (['tell', 'backends', 'listen'] as const)[turn % 3]!;
      faults.push(fault);
      if (fault === 'backends') await play.terminateBackends();
      else await replace(fault);
      await pause(300 + Math.random() * 400);
    }
    await brokerFaults;
    return faults;
  }

  async function killBroker(times: number, killed: () => void): Promise<void> {
    for (let n = 0; n < times; n += 1) {
      await pause(3_000);
      await broker.kill();
      killed();
      await broker.start();
    }
  }

  async function replace(role: 'tell' | 'listen'): Promise<void> {
    const [victim] = play.children(role);
    if (victim) await end(victim, 'SIGKILL');
    await play.cast(role, busy);
  }
});
