import type { Autosave } from './autosave';

const opened = new Map<string, Autosave<unknown>>();

/** One autosave for one text: a person who comes back before it was saved finds the one that still tries. */
export function openAutosave<Value>(key: string, make: () => Autosave<Value>): Autosave<Value> {
  const going = opened.get(key) as Autosave<Value> | undefined;
  if (going?.isUnsaved) return going;
  const made = make();
  opened.set(key, made as unknown as Autosave<unknown>);
  return made;
}
