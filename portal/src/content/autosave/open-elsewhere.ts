import { useEffect, useEffectEvent, useState } from 'react';

type Word = Readonly<{ what: string; from: string; says: 'here' | 'also' | 'gone' | 'saved' }>;
type Channel = Pick<BroadcastChannel, 'postMessage' | 'close'> & {
  onmessage: ((event: MessageEvent<Word>) => void) | null;
};

/** What a tab says goes to every channel of the browser, its own too. */
const thisTab = `${Date.now()}.${Math.random()}`;
const channelOfTexts = () => new BroadcastChannel('tonghop.texts') as Channel;

/** Tells the other tabs that a text was saved here, so that none of them goes on showing the one before as saved. */
export function tellTabsSaved(what: string, channel: Channel = channelOfTexts(), from: string = thisTab): void {
  channel.postMessage({ what, from, says: 'saved' });
  channel.close();
}

/** Tells the other tabs of this browser that a text is open here, and knows in how many of them it is. */
export class TabsOfText {
  private readonly others = new Set<string>();
  private readonly id = `${Date.now()}.${Math.random()}`;

  constructor(
    private readonly what: string,
    private readonly channel: Channel,
    private readonly tell: (count: number) => void,
    private readonly onSaved: () => void,
  ) {
    channel.onmessage = ({ data }) => this.hear(data);
    this.say('here');
  }

  leave = (): void => {
    this.say('gone');
    this.channel.close();
  };

  private hear({ what, from, says }: Word): void {
    if (what !== this.what) return;
    if (says === 'saved') return from === thisTab ? undefined : this.onSaved();
    if (says === 'gone') this.others.delete(from);
    else this.others.add(from);
    if (says === 'here') this.say('also');
    this.tell(this.others.size);
  }

  private say(says: Word['says']): void {
    this.channel.postMessage({ what: this.what, from: this.id, says } satisfies Word);
  }
}

/** Whether the person has the same text open in another tab of this browser; `onSaved` once that one has saved. */
export function useOpenElsewhere(what: string, onSaved: () => void): boolean {
  const [count, setCount] = useState(0);
  const hearSaved = useEffectEvent(onSaved);
  useEffect(() => {
    const tabs = new TabsOfText(what, channelOfTexts(), setCount, () => hearSaved());
    addEventListener('pagehide', tabs.leave);
    return () => {
      removeEventListener('pagehide', tabs.leave);
      tabs.leave();
    };
  }, [what]);
  return count > 0;
}
