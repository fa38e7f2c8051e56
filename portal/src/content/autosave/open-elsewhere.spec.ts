import { TabsOfText, tellTabsSaved } from './open-elsewhere';

type Channel = ConstructorParameters<typeof TabsOfText>[1];

/** What the tabs of one browser say reaches all others, at once. */
function browser() {
  const channels = new Set<Channel>();
  const open = (what: string) => {
    const counts = [0];
    const channel: Channel = {
      onmessage: null,
      postMessage: (data) =>
        channels.forEach((each) => each !== channel && each.onmessage?.({ data } as MessageEvent<never>)),
      close: () => channels.delete(channel),
    };
    channels.add(channel);
    let heard = 0;
    const tabs = new TabsOfText(
      what,
      channel,
      (count) => counts.push(count),
      () => heard++,
    );
    return { leave: tabs.leave, count: () => counts.at(-1), heard: () => heard, channel };
  };
  return open;
}

it('a text that is open in two tabs is known to be so in both, until one of them leaves', () => {
  const open = browser();
  const first = open('an:r1:s1');
  expect(first.count()).toBe(0);
  const second = open('an:r1:s1');
  expect([first.count(), second.count()]).toEqual([1, 1]);
  second.leave();
  expect(first.count()).toBe(0);
});

it('another text, or another person’s, in a second tab does not count', () => {
  const open = browser();
  const [first, second, third] = [open('an:r1:s1'), open('an:r1:s2'), open('binh:r1:s1')];
  expect([first.count(), second.count(), third.count()]).toEqual([0, 0, 0]);
});

describe('a text that was saved', () => {
  it('is told to the other tabs that have it open, and not as one more tab', () => {
    const open = browser();
    const [first, second] = [open('an:r1:s1'), open('an:r1:s2')];
    tellTabsSaved('an:r1:s1', open('another').channel, 'another tab');
    expect([first.heard(), second.heard(), first.count()]).toEqual([1, 0, 0]);
  });

  it('is not told to the tab that saved it, nor to one that has left', () => {
    const open = browser();
    const [first, second] = [open('an:r1:s1'), open('an:r1:s1')];
    second.leave();
    tellTabsSaved('an:r1:s1', open('another').channel);
    expect([first.heard(), second.heard()]).toEqual([0, 0]);
  });
});
