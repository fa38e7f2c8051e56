/** Text that the server does not have yet, on this device; `base` is the server's, of `version`, that it was made of. */
export type KeptText<Value> = Readonly<{ value: Value; base: Value; version: number; at: string }>;

/** A place on this device for one text of one person; it may be full or switched off. */
export type Keep<Value> = Readonly<{
  read: () => KeptText<Value> | null;
  /** False where the device has no room for it. */
  write: (text: KeptText<Value>) => boolean;
  /** Leaves what another tab has written there since. */
  clear: () => void;
}>;

const place = 'tonghop.unsaved:';

/** Another tab's text of the same part has a place of its own, so that neither overwrites the other. */
const places = ['', '~2', '~3', '~4'];
const withoutPlace = (key: string) => key.replace(/~\d$/, '');

/** Local storage is written at once, so that a closed tab loses nothing; only the same person finds it again. */
export function keepOnDevice<Value>(personId: string, what: string, storage: Storage = localStorage): Keep<Value> {
  const keys = places.map((each) => `${place}${personId}:${what}${each}`);
  let key = keys[0]!;
  let own: string | null = null;
  return {
    read: () => {
      for (const each of keys) {
        const written = storage.getItem(each);
        const text = parsed<Value>(written);
        if (!text) continue;
        [key, own] = [each, written];
        return text;
      }
      return null;
    },
    write: (text) => {
      try {
        const written = JSON.stringify(text);
        const isFree = (each: string) => [null, each === key ? own : null].includes(storage.getItem(each));
        key = [key, ...keys].find(isFree) ?? key;
        storage.setItem(key, written);
        own = written;
        return true;
      } catch {
        return false;
      }
    },
    clear: () => {
      if (storage.getItem(key) === own) storage.removeItem(key);
    },
  };
}

function parsed<Value>(written: string | null): KeptText<Value> | null {
  try {
    const text = JSON.parse(written ?? 'null') as KeptText<Value> | null;
    return text && typeof text.version === 'number' && 'base' in text ? text : null;
  } catch {
    return null;
  }
}

/** The parts of a report whose text of this person lies unsaved on the device; not what was set aside. */
export function keptParts(personId: string, reportId: string, storage: Storage): string[] {
  const prefix = `${place}${personId}:${reportId}:`;
  const parts = keysBelow(prefix, storage).map((key) => withoutPlace(key).slice(prefix.length));
  return [...new Set(parts)].filter((part) => !part.endsWith(':aside'));
}

/** Where the texts of this person lie on the device, also those set aside. */
export function keptKeys(personId: string, storage: Storage): string[] {
  return keysBelow(`${place}${personId}:`, storage);
}

function keysBelow(prefix: string, storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}
