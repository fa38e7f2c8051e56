import { jest } from '@jest/globals';
import { type Change, ChangeFeed } from './change-feed';

/** A stream that the test opens, breaks and speaks through. */
class Stream extends EventTarget {
  static readonly CLOSED = 2;
  static readonly made: Stream[] = [];
  static get last(): Stream {
    return Stream.made.at(-1)!;
  }

  readyState = 0;

  constructor(readonly address: string) {
    super();
    Stream.made.push(this);
  }

  close(): void {
    this.readyState = Stream.CLOSED;
  }

  opens(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  breaks(forGood: boolean): void {
    this.readyState = forGood ? Stream.CLOSED : 0;
    this.dispatchEvent(new Event('error'));
  }

  says(what: Change): void {
    this.dispatchEvent(new MessageEvent('changed', { data: JSON.stringify({ what }) }));
  }
}

const given = globalThis.EventSource;
let heard: Change[];
let live: string[];
let feed: ChangeFeed;

beforeEach(() => {
  jest.useFakeTimers();
  Stream.made.length = 0;
  globalThis.EventSource = Stream as never;
  heard = [];
  live = [];
  const told = { fine: () => void live.push('fine'), broken: () => void live.push('broken') };
  feed = new ChangeFeed('c1', (what) => heard.push(what), told);
  feed.start();
});

afterEach(() => {
  feed.stop();
  globalThis.EventSource = given;
  jest.useRealTimers();
});

describe('the feed of changes', () => {
  it('asks for everything once when it opens, and then passes on what changed', () => {
    Stream.last.opens();
    Stream.last.says('participation');
    expect(Stream.last.address).toBe('/api/consolidation/v1/consolidations/c1/changes');
    expect(heard).toEqual(['all', 'participation']);
  });

  it('does not poll while the stream is open', () => {
    Stream.last.opens();
    jest.advanceTimersByTime(120_000);
    expect(heard).toEqual(['all']);
  });

  it('polls while nothing comes of the stream', () => {
    jest.advanceTimersByTime(60_000);
    expect(heard).toEqual(['all', 'all']);
    expect(Stream.made).toHaveLength(1);
  });

  it('leaves it to the browser to renew a stream that broke off', () => {
    Stream.last.opens();
    Stream.last.breaks(false);
    jest.advanceTimersByTime(30_000);
    expect(Stream.made).toHaveLength(1);
    expect(heard).toEqual(['all', 'all']);
  });

  it('polls and tries again where the stream is refused, until it opens', () => {
    Stream.last.breaks(true);
    jest.advanceTimersByTime(30_000);
    expect(Stream.made).toHaveLength(2);
    Stream.last.opens();
    jest.advanceTimersByTime(60_000);
    expect(heard).toEqual(['all', 'all']);
  });

  it('tells when its stream is broken, and when it is there again', () => {
    Stream.last.opens();
    Stream.last.breaks(false);
    Stream.last.opens();
    expect(live).toEqual(['fine', 'broken', 'fine']);
  });

  it('is silent once stopped, and begins anew when started again', () => {
    Stream.last.opens();
    feed.stop();
    jest.advanceTimersByTime(60_000);
    expect(Stream.last.readyState).toBe(Stream.CLOSED);
    feed.start();
    expect(Stream.made).toHaveLength(2);
  });

  it('opens one stream however often it is started', () => {
    feed.start();
    Stream.last.opens();
    feed.start();
    expect(Stream.made).toHaveLength(1);
  });
});
