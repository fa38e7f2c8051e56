import { jest } from '@jest/globals';
import { Reach } from './reach';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const wait = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

function device(answers: boolean[]) {
  const given = { online: true, asked: 0 };
  const reach = new Reach({
    deviceIsOnline: () => given.online,
    ask: async () => {
      given.asked++;
      if (!(answers.shift() ?? true)) throw new TypeError('Failed to fetch');
    },
  });
  const seen: string[] = [];
  reach.subscribe(() => seen.push(reach.way.kind));
  return { given, reach, seen };
}

describe('the way to the server', () => {
  it('stays open after one call that failed by chance', async () => {
    const { given, reach, seen } = device([true]);
    reach.doubt();
    await wait(0);
    expect([reach.way.kind, seen, given.asked]).toEqual(['open', [], 1]);
  });

  it('is closed once the front door does not answer either, and open again when it does', async () => {
    const { reach, seen } = device([false, false, true]);
    reach.doubt();
    await wait(0);
    expect(reach.way.kind).toBe('unreachable');
    await wait(4_000);
    expect(reach.way.kind).toBe('unreachable');
    await wait(4_000);
    expect(seen).toEqual(['unreachable', 'open']);
  });

  it('is not blamed where the device itself has no network; that is told at once', async () => {
    const { given, reach, seen } = device([false, false, false, true]);
    given.online = false;
    reach.doubt();
    expect(reach.way.kind).toBe('offline');
    await wait(0);
    given.online = true;
    await wait(4_000);
    const since = reach.way.since;
    await wait(8_000);
    expect(seen).toEqual(['offline', 'unreachable', 'open']);
    expect(since.getTime()).toBeLessThan(reach.way.since.getTime());
  });

  it('is asked once at a time, however many calls fail', async () => {
    const { given, reach } = device([false, true]);
    reach.doubt();
    reach.doubt();
    await wait(0);
    reach.doubt();
    await wait(4_000);
    expect([given.asked, reach.way.kind]).toEqual([2, 'open']);
  });
});
