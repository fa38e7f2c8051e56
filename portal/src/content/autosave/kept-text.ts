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

/** Local storage is written at once, so that a closed tab loses nothing; only the same person finds it again. */
export function keepOnDevice<Value>(personId: string, what: string, storage: Storage = localStorage): Keep<Value> {
  const key = `${place}${personId}:${what}`;
  let own: string | null = null;
  return {
    read: () => {
      try {
        own = storage.getItem(key);
        const text = JSON.parse(own ?? 'null') as KeptText<Value> | null;
        return text && typeof text.version === 'number' && 'base' in text ? text : null;
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        const written = JSON.stringify(text);
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

/** The parts of a report whose text of this person lies unsaved on the device; not what was set aside. */
export function keptParts(personId: string, reportId: string, storage: Storage): string[] {
  const keys = keysBelow(`${place}${personId}:${reportId}:`, storage);
  return keys
    .filter((key) => !key.endsWith(':aside'))
    .map((key) => key.slice(`${place}${personId}:${reportId}:`.length));
}

/** Where the texts of this person lie on the device, also those set aside. */
export function keptKeys(personId: string, storage: Storage): string[] {
  return keysBelow(`${place}${personId}:`, storage);
}

function keysBelow(prefix: string, storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  return keys.filter((key) => key.startsWith(prefix));
}
