import { keepOnDevice, keptKeys, keptParts } from './kept-text';
import { device } from './testing/device';

const text = (value: string) => ({ value, base: 'cũ', version: 1, at: '2022-07-29T10:00:00.000Z' });

describe('a text kept on the device', () => {
  it('is found again by the same person in the same place, and by nobody else', () => {
    const storage = device();
    keepOnDevice<string>('an', 'r1:s1', storage).write(text('của An'));
    expect(keepOnDevice('an', 'r1:s1', storage).read()).toEqual(text('của An'));
    expect(keepOnDevice('binh', 'r1:s1', storage).read()).toBeNull();
    expect(keepOnDevice('an', 'r1:s2', storage).read()).toBeNull();
  });

  it('is cleared by the tab that wrote it, or that read it', () => {
    const storage = device();
    const wrote = keepOnDevice<string>('an', 'r1:s1', storage);
    wrote.write(text('một'));
    wrote.clear();
    expect(wrote.read()).toBeNull();
    wrote.write(text('hai'));
    const read = keepOnDevice<string>('an', 'r1:s1', storage);
    read.read();
    read.clear();
    expect(read.read()).toBeNull();
  });

  it('is not cleared by another tab of the same person that saved its own', () => {
    const storage = device();
    const [first, second] = [keepOnDevice<string>('an', 'r1', storage), keepOnDevice<string>('an', 'r1', storage)];
    first.write(text('thẻ một'));
    second.write(text('thẻ hai'));
    first.clear();
    expect(second.read()).toEqual(text('thẻ hai'));
  });

  it('is not overwritten by another tab of the same person: each is found when the page is opened again', () => {
    const storage = device();
    const [first, second] = [keepOnDevice<string>('an', 'r1:s', storage), keepOnDevice<string>('an', 'r1:s', storage)];
    first.write(text('thẻ một'));
    second.write(text('thẻ hai'));
    first.write(text('thẻ một nữa'));
    expect([keptParts('an', 'r1', storage), keptKeys('an', storage).length]).toEqual([['s'], 2]);
    const found = ['thẻ một nữa', 'thẻ hai'].map((value) => {
      const again = keepOnDevice<string>('an', 'r1:s', storage);
      const read = again.read();
      again.clear();
      return [read?.value, value];
    });
    expect(found.every(([read, value]) => read === value)).toBe(true);
    expect(keptKeys('an', storage)).toEqual([]);
  });

  it('that is broken, or says not what it was made of, is not taken', () => {
    const storage = device();
    storage.setItem('tonghop.unsaved:an:r1', '{');
    storage.setItem('tonghop.unsaved:an:r2', '{"value":"x","version":1,"at":""}');
    expect(['r1', 'r2'].map((what) => keepOnDevice('an', what, storage).read())).toEqual([null, null]);
  });

  it('for which there is no room is told so', () => {
    const full = {
      ...device(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(keepOnDevice<string>('an', 'r1', full).write(text('dài'))).toBe(false);
  });
});
