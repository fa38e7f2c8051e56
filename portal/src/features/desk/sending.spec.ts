import { forgetSending, sendingKey } from './sending';

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

describe('the name of a sending', () => {
  it('stays the same until it is answered, also after a reload', () => {
    const kept = storage();
    const key = sendingKey(kept, 'r1', 0);
    expect(sendingKey(kept, 'r1', 0)).toBe(key);
    forgetSending(kept, 'r1', 0);
    expect(sendingKey(kept, 'r1', 0)).not.toBe(key);
  });

  it('is found again while the page is open when the browser has no room to keep it', () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const key = sendingKey(full, 'r9', 0);
    expect(sendingKey(full, 'r9', 0)).toBe(key);
    forgetSending(full, 'r9', 0);
    expect(sendingKey(full, 'r9', 0)).not.toBe(key);
  });

  it('is another for another report, and for what follows the revision that was sent', () => {
    const kept = storage();
    const keys = [sendingKey(kept, 'r1', 0), sendingKey(kept, 'r2', 0), sendingKey(kept, 'r1', 1)];
    expect(new Set(keys).size).toBe(3);
  });
});
