import { useState } from 'react';
import { keepOnDevice } from '../autosave/kept-text';
import type { Content } from '../editor/content';

export type AsideText = Readonly<{ content: Content; at: string }>;

/** Texts that were not chosen, on this device until they are closed. */
export function useAside(personId: string, what: string) {
  const [keep] = useState(() => keepOnDevice<readonly AsideText[]>(personId, `${what}:aside`));
  const [texts, setTexts] = useState<readonly AsideText[]>(() => keep.read()?.value ?? []);
  const set = (now: readonly AsideText[]) => {
    if (now.length === 0) keep.clear();
    else keep.write({ value: now, base: [], version: 0, at: new Date().toISOString() });
    setTexts(now);
  };
  return {
    texts,
    put: (content: Content) => content.blocks.length > 0 && set([{ content, at: new Date().toISOString() }, ...texts]),
    close: (text: AsideText) => set(texts.filter((each) => each !== text)),
  };
}
