import type { Autosave } from './autosave';
import { keptKeys, keptParts } from './kept-text';
import { settle } from './settle';

const opened = new Map<string, Autosave<unknown>>();

/** One autosave for one text: a person who comes back before it was saved finds the one that still tries. */
export function openAutosave<Value>(key: string, make: () => Autosave<Value>): Autosave<Value> {
  const going = opened.get(key) as Autosave<Value> | undefined;
  if (going?.isUnsaved) return going;
  const made = make();
  opened.set(key, made as unknown as Autosave<unknown>);
  return made;
}

/** The one that a screen really uses, where React made two. */
export function nameOpen<Value>(key: string, autosave: Autosave<Value>): void {
  opened.set(key, autosave as unknown as Autosave<unknown>);
}

/** Saves what is unsaved of one person's report; the parts that cannot be saved now, also those of a closed tab. */
export async function saveReport(personId: string, reportId: string, storage: Storage = localStorage) {
  const prefix = `${personId}:${reportId}:`;
  const own = [...opened].filter(([key]) => key.startsWith(prefix));
  await Promise.all(own.map(([, autosave]) => settle(autosave)));
  const stuck = own.filter(([, autosave]) => autosave.isUnsaved).map(([key]) => key.slice(prefix.length));
  return [...new Set([...stuck, ...keptParts(personId, reportId, storage)])];
}

/** How many texts of the person only this device has. */
export function countOnDevice(personId: string, storage: Storage = localStorage): number {
  opened.forEach((autosave) => autosave.keepNow());
  return keptKeys(personId, storage).length;
}

/** The person agreed: nothing of theirs stays on the device, nor comes back when the page closes. */
export function clearDevice(personId: string, storage: Storage = localStorage): void {
  opened.forEach((autosave) => autosave.isUnsaved && autosave.abandon());
  keptKeys(personId, storage).forEach((key) => storage.removeItem(key));
}
