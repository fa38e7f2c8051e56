type Place = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Text that one person is typing: in this tab only, and no worse than forgotten where the browser keeps nothing. */
export function typedText(personId: string, name: string, place: () => Place) {
  const key = `tonghop.typing.${personId}.${name}`;
  const tried = <Answer>(use: (storage: Place) => Answer): Answer | null => {
    try {
      return use(place());
    } catch {
      return null;
    }
  };
  return {
    read: () => tried((storage) => storage.getItem(key)) ?? '',
    keep: (text: string) =>
      void tried((storage) => (text === '' ? storage.removeItem(key) : storage.setItem(key, text))),
  };
}
