/** A device's storage that forgets with the test. */
export function device(): Storage {
  const texts = new Map<string, string>();
  return {
    ...{ clear: () => texts.clear(), key: (index) => [...texts.keys()][index] ?? null },
    ...{ getItem: (key) => texts.get(key) ?? null, removeItem: (key) => void texts.delete(key) },
    setItem: (key, text) => void texts.set(key, text),
    get length() {
      return texts.size;
    },
  };
}
